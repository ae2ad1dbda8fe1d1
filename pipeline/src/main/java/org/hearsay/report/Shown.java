package org.hearsay.report;

/**
 * Text from articles made safe to show: articles are anybody's, and a terminal obeys control
 * characters.
 */
public final class Shown {

  private Shown() {}

  /**
   * The text on one line: runs of white space as one space; without control characters (escape
   * sequences lose the character that starts them) and without those that reverse the reading
   * direction of what follows.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isSpace(c)) {
            if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
              line.append(' ');
            }
          } else if (!isControl(c)) {
            line.appendCodePoint(isLoneSurrogate(c) ? '\uFFFD' : c);
          }
        });
    return line.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }

  private static boolean isLoneSurrogate(int c) {
    return c <= 0xFFFF && Character.isSurrogate((char) c);
  }

  /** The text with its first letter as a capital. */
  public static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : new StringBuilder(text.length())
            .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
            .append(text, text.offsetByCodePoints(0, 1), text.length())
            .toString();
  }
}
