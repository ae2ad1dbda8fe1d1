package org.hearsay.report;

/** Text from articles as a cell of a table that people open in a spreadsheet. */
final class CsvText {

  private static final String GUARDED = "'=+-@\t\r＝＋－＠";

  private CsvText() {}

  /**
   * The text, with an apostrophe in front where a spreadsheet would run it.
   *
   * <p>Spreadsheets take a cell that begins with {@code = + - @} (also in full width), a tab or a
   * carriage return for a formula, and articles are anybody's text. An apostrophe in front says
   * "this is text". Text that begins with an apostrophe gets another one, which makes it
   * reversible: a script drops one leading apostrophe wherever there is one.
   */
  static String guarded(String text) {
    return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
