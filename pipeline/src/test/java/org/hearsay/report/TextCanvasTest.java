package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextCanvasTest {

  @Test
  void wrapsBetweenWordsBehindThePrefix() {
    assertEquals(
        "- one two three four\n  five six\n", paragraph(22, "- ", "one two three four five six"));
  }

  @Test
  void countsWideLettersTwice() {
    assertEquals(8, TextCanvas.seen("東京 🚢x"));
  }

  @Test
  void countsNoColour() {
    assertEquals(3, TextCanvas.seen("\u001b[1;31mred\u001b[0m"));
  }

  @Test
  void cutsACellThatIsTooLong() {
    assertEquals("the p…", TextCanvas.cell("the port authority", 6));
  }

  @Test
  void fillsACellThatIsTooShort() {
    assertEquals("14   ", TextCanvas.cell("14", 5));
  }

  @Test
  void cutsAWordThatNoLineHolds() {
    assertEquals("x".repeat(40) + "\n" + "x".repeat(10) + "\n", paragraph(40, "", "x".repeat(50)));
  }

  @Test
  void keepsAMarkAndTheStopBehindItTogether() {
    TextCanvas canvas = new TextCanvas(40, false);
    canvas.paragraph(
        "",
        List.of(
            Piece.plain("x".repeat(36) + " "),
            new Piece("14", Piece.Mark.FIGURE),
            Piece.plain(".")),
        TextCanvas.Ink.PLAIN);
    assertEquals("x".repeat(36) + "\n»14«.\n", canvas.text());
  }

  private static String paragraph(int width, String prefix, String text) {
    return new TextCanvas(width, false).paragraph(prefix, text, TextCanvas.Ink.PLAIN).text();
  }
}
