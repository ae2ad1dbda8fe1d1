package org.hearsay.corpus.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header that a text file may begin with: lines {@code Key: value} up to a blank line or one of
 * three hyphens, which belongs to it; a line of hyphens may also stand before it.
 *
 * <p>Keys are {@link Field} names (Id, Outlet, Title, Url, Published, Authors, Language); others
 * are passed over. A text that begins otherwise, or whose first such line has no known key, has no
 * header, so that "DAMASCUS: Residents said" stays text.
 *
 * @param length in UTF-16 code units: where the text begins
 */
record TextHeader(Draft draft, int length) {

  private static final Pattern KEY_AND_VALUE = Pattern.compile("([A-Za-z][\\w -]{0,30}):(.*)");
  private static final String RULE = "---";

  static TextHeader of(String content) {
    TextHeader none = new TextHeader(new Draft(), 0);
    Draft draft = new Draft();
    boolean known = false;
    for (int start = 0; start < content.length(); ) {
      int newline = content.indexOf('\n', start);
      int end = newline < 0 ? content.length() : newline;
      String line = content.substring(start, end).stripTrailing();
      boolean opensTheHeader = start == 0 && line.equals(RULE);
      start = Math.min(end + 1, content.length());
      if (opensTheHeader) {
        continue;
      }
      if (line.isEmpty() || line.equals(RULE)) {
        return known ? new TextHeader(draft, start) : none;
      }
      Matcher entry = KEY_AND_VALUE.matcher(line);
      if (!entry.matches()) {
        return none;
      }
      Optional<Field.Named> field =
          Field.named(entry.group(1)).filter(named -> named.field() != Field.TEXT);
      if (field.isEmpty() && !known) {
        return none;
      }
      known = true;
      field.ifPresent(named -> draft.put(named.field(), entry.group(2).strip()));
    }
    return known ? new TextHeader(draft, content.length()) : none;
  }
}
