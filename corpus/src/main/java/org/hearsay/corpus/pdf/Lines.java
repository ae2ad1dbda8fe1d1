package org.hearsay.corpus.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a document in the order in which it was set, which is that of reading. */
final class Lines extends PDFTextStripper {

  private final int mostCharacters;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private float pageHeight;
  private int characters;

  private Lines(int mostCharacters) {
    this.mostCharacters = mostCharacters;
    setSortByPosition(false); // lines of columns would be read across
  }

  /** All lines, or those up to the one with which there are more than so many characters. */
  static List<Line> of(PDDocument document, int mostCharacters) throws IOException {
    Lines lines = new Lines(mostCharacters);
    lines.writeText(document, Writer.nullWriter());
    return lines.lines;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (characters <= mostCharacters) {
      pageHeight = page.getCropBox().getHeight();
      super.processPage(page);
    }
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    text.append(word);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().replace("\u00AD", "-").strip();
    if (!line.isEmpty() && !letters.isEmpty()) {
      characters += line.length();
      TextPosition first = letters.getFirst();
      TextPosition last = letters.getLast();
      lines.add(
          new Line(
              line,
              getCurrentPageNo(),
              pageHeight,
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              (float) letters.stream().mapToDouble(Lines::size).max().orElse(0)));
    }
    text.setLength(0);
    letters.clear();
  }

  private static double size(TextPosition letter) {
    return Math.abs(
        letter.getYScale()); // as it is on the page, whatever the letters were scaled by
  }
}
