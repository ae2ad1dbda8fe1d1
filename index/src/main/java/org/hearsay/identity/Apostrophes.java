package org.hearsay.identity;

/** The many characters that keyboards, agencies and web sites give for one apostrophe. */
public final class Apostrophes {

  /**
   * Typographic quotes, the modifier letters, primes, accents that stand alone, and the full width
   * form.
   */
  private static final String OTHERS = "\u2018\u2019\u201B\u02BC\u02BB\u02B9\u2032`\u00B4\uFF07";

  private Apostrophes() {}

  public static boolean isOne(int c) {
    return c == '\'' || OTHERS.indexOf(c) >= 0;
  }

  /** The text with the apostrophe of ASCII for each of them; as long as it was. */
  public static String straight(String text) {
    StringBuilder straight = null;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\'' && isOne(text.charAt(i))) {
        straight = straight == null ? new StringBuilder(text) : straight;
        straight.setCharAt(i, '\'');
      }
    }
    return straight == null ? text : straight.toString();
  }

  /** All of them but the one of ASCII. */
  public static String others() {
    return OTHERS;
  }
}
