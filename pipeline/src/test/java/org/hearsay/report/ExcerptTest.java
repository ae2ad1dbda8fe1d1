package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.compare.finding.Claim;
import org.hearsay.corpus.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void marksTheFigureInItsSentence() {
    assertEquals(
        List.of(
            Piece.plain("They found "),
            new Piece("nine", Piece.Mark.FIGURE),
            Piece.plain(" boats.")),
        Excerpt.of(claim("They found [nine] boats."), 600));
  }

  @Test
  void cutsALongSentenceAroundTheFigure() {
    String text =
        Piece.text(Excerpt.of(claim("word ".repeat(500) + "[nine] " + "x ".repeat(900)), 60));
    assertTrue(text.startsWith("…word ") && text.contains(" nine x ") && text.endsWith("…"), text);
  }

  @Test
  void keepsTheLengthAskedFor() {
    String text =
        Piece.text(Excerpt.of(claim("w".repeat(90_000) + "[9]" + "z".repeat(90_000)), 100));
    assertEquals(102, text.length());
  }

  @Test
  void marksNothingWhereTheFigureStandsElsewhere() {
    Claim claim = claim("They found [nine] boats.");
    Claim astray =
        new Claim(
            claim.article(),
            claim.outlet(),
            null,
            null,
            null,
            null,
            null,
            false,
            claim.sentence(),
            claim.sentenceSpan(),
            new Span(5_000, 5_004),
            List.of());
    assertEquals(List.of(Piece.plain("They found nine boats.")), Excerpt.of(astray, 600));
  }

  private static Claim claim(String bracketed) {
    return Reports.claim("a", "Gazette", null, null, null, bracketed);
  }
}
