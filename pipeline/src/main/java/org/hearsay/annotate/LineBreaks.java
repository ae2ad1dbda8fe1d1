package org.hearsay.annotate;

/**
 * Tells whether the single line breaks of a text end paragraphs, as on most pages, or only wrap its
 * lines at a fixed width, as in agency files and mail.
 */
final class LineBreaks {

  /** Hard-wrapped text is rarely wider; a paragraph on one line rarely narrower. */
  private static final int WIDEST_WRAP = 100;

  /** A wrapped line is filled to at least this width. */
  private static final int NARROWEST_WRAP = 40;

  private LineBreaks() {}

  /** Whether most lines break in mid-sentence at a fixed width. */
  static boolean areHardWraps(String text) {
    String[] lines = text.split("\n", -1);
    int wrapped = 0;
    int other = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || lines[i + 1].isBlank()) {
        continue;
      }
      boolean filled = line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP;
      if (filled && ".!?\"”’".indexOf(line.charAt(line.length() - 1)) < 0) {
        wrapped++;
      } else {
        other++;
      }
    }
    return wrapped > other;
  }
}
