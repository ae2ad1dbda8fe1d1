package org.hearsay.corpus.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between the values of a table, told from its header. */
final class Separator {

  private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
  private static final Pattern QUOTES = Pattern.compile("^\\s*\"|\"\\s*$");

  private Separator() {}

  /**
   * The separator of what begins with a line that names a text and something else of an article;
   * nothing where the first line is no such header.
   */
  static Optional<Character> of(String start) {
    String header = start.lines().findFirst().orElse("");
    return SEPARATORS.stream().filter(separator -> isHeader(header, separator)).findFirst();
  }

  private static boolean isHeader(String line, char separator) {
    List<Field> fields =
        Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
            .map(name -> QUOTES.matcher(name).replaceAll(""))
            .flatMap(name -> Field.named(name).stream())
            .map(Field.Named::field)
            .toList();
    return fields.size() > 1 && fields.contains(Field.TEXT);
  }
}
