package org.hearsay.web;

import java.util.List;
import org.hearsay.web.SearchView.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A list of things, each with a link.
 *
 * @param columns what stands in the columns; the first is the link
 * @param fields what the form above the list asks for
 * @param empty what is said where there are no rows
 */
record ListView(
    String heading,
    String standfirst,
    String path,
    List<Field> fields,
    List<String> columns,
    List<Row> rows,
    @Nullable String previous,
    @Nullable String next,
    String empty,
    List<Choice> choices) {

  /**
   * A box of the form.
   *
   * @param options what may be chosen; empty for free text
   */
  record Field(String name, String label, String value, List<String> options) {}

  /**
   * One row.
   *
   * @param tone the class of its colour; empty for none
   */
  record Row(String label, String address, String tone, List<String> cells) {}

  /** One page of all rows. */
  static <T> List<T> page(List<T> all, int page, int size) {
    return all.stream().skip((long) (page - 1) * size).limit(size).toList();
  }
}
