package org.hearsay.corpus.html;

import java.nio.charset.Charset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to characters that are left in a text after its markup is gone, because whoever wrote
 * it escaped it once too often, or twice: a number in place of an apostrophe.
 */
final class Entities {

  /** With its semicolon, so that "R&D" and the parts of an address stay what they are. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  /** Whose numbers from 128 to 159 pages mean that have none in Unicode. */
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
              .replaceAll(reference -> Matcher.quoteReplacement(characters(reference)));
    }
    return decoded;
  }

  private static String characters(MatchResult reference) {
    String name = reference.group(1);
    if (name.charAt(0) != '#') {
      String named = org.jsoup.nodes.Entities.getByName(name);
      return named.isEmpty() ? reference.group() : named;
    }
    boolean isHexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code =
        isHexadecimal
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    if (code >= 0x80 && code < 0xA0) {
      return new String(new byte[] {(byte) code}, WINDOWS_1252);
    }
    boolean isCharacter =
        code > 0
            && code <= Character.MAX_CODE_POINT
            && Character.getType(code) != Character.SURROGATE;
    return isCharacter ? Character.toString(code) : reference.group();
  }
}
