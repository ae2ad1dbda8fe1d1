package org.hearsay.corpus.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * References to characters that are left in a text after its markup is gone, because whoever wrote
 * it escaped it once too often: {@code Mayor&#8217;s}, {@code Mayor&amp;#8217;s}.
 */
final class Entities {

  /** With its semicolon, so that "R&D" and the parts of an address stay what they are. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  /** Nobody escapes more often by mistake. */
  private static final int MOST_TIMES = 3;

  private Entities() {}

  static boolean areIn(String text) {
    return text.indexOf('&') >= 0 && REFERENCE.matcher(text).find();
  }

  /** The text with the characters themselves. */
  static String decoded(String text) {
    String decoded = text;
    for (int i = 0; i < MOST_TIMES && areIn(decoded); i++) {
      decoded =
          REFERENCE
              .matcher(decoded)
              .replaceAll(
                  reference ->
                      Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false)));
    }
    return decoded;
  }
}
