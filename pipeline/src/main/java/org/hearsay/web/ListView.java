package org.hearsay.web;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.web.SearchView.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A list of things, each with a link.
 *
 * @param columns what stands in the columns; the first is the link
 * @param fields what the form above the list asks for
 * @param choices the same list, all of it, as files
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
  record Field(String name, String label, String value, List<String> options) {
    /** The type of a box for what is typed. */
    String type() {
      return name.equals("from") || name.equals("to") ? "date" : "text";
    }
  }

  /**
   * One row.
   *
   * @param tone the class of its colour; empty for none
   */
  record Row(String label, String address, String tone, List<String> cells) {}

  private static final Pattern NUMBER = Pattern.compile("[\\d,.]+");

  /** Whether a cell is a number and nothing else. */
  private static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  /** Whether a column has numbers alone; the first is the link. */
  static boolean isOfNumbers(List<Row> rows, int column) {
    return column > 0
        && !rows.isEmpty()
        && rows.stream().allMatch(row -> isNumber(row.cells().get(column - 1)));
  }

  /** One page of all rows. */
  static <T> List<T> page(List<T> all, int page, int size) {
    return all.stream().skip((long) (page - 1) * size).limit(size).toList();
  }
}
