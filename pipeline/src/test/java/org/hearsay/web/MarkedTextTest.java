package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.web.MarkedText.Mark;
import org.hearsay.web.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static final String TEXT = "Ten died.\n\nOne was hurt.\n \nNone saw it.";

  private static List<List<String>> texts(Mark... marks) {
    return new MarkedText(TEXT, false, List.of(marks))
        .paragraphs().stream().map(pieces -> pieces.stream().map(Piece::text).toList()).toList();
  }

  @Test
  void aTextIsCutBetweenItsParagraphs() {
    assertEquals(
        List.of(List.of("Ten died."), List.of("One was hurt."), List.of("None saw it.")), texts());
  }

  @Test
  void aMarkThatGoesOnIsInBothParagraphs() {
    Mark mark = new Mark(new Span(4, 14), "content", "", null);
    assertEquals(
        List.of(List.of("Ten ", "died."), List.of("One", " was hurt."), List.of("None saw it.")),
        texts(mark));
  }

  @Test
  void aTextOfOneParagraphIsWhole() {
    assertEquals(List.of(0), new MarkedText("Ten died.\nTwo", false, List.of()).starts());
  }
}
