package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void marksALostNot() {
    assertEquals("we did [-not] agree", shown("We did not agree", "we did agree"));
  }

  @Test
  void marksAReplacedWord() {
    assertEquals("It was [-nine] [+ten] boats", shown("It was nine boats", "It was ten boats"));
  }

  @Test
  void takesQuotationMarksAndDashesOfAnyShapeForTheSame() {
    assertEquals(
        "the 'old' half-built pier’s end",
        shown("the ‘old’ half‑built pier's end", "the 'old' half-built pier’s end"));
  }

  @Test
  void keepsTheEndsOfALongLostRun() {
    assertEquals("a [-b c d e … m n o p] q", shown("a b c d e f g h i j k l m n o p q", "a q"));
  }

  @Test
  void saysByAnEllipsisThatAWordingStopsEarlierOrBeginsLater() {
    assertEquals(
        "we will rebuild …", shown("we will rebuild if the money comes", "we will rebuild"));
    assertEquals("… it can be run", shown("only when we know that it can be run", "it can be run"));
  }

  @Test
  void marksALostWordAtTheEnd() {
    assertEquals("we agree [-not]", shown("we agree not", "we agree"));
  }

  @Test
  void takesPunctuationForNoDifference() {
    assertEquals("yes we said so!", shown("Yes, we said so.", "yes we said so!"));
  }

  @Test
  void separatesALostEndFromTheWordBefore() {
    assertEquals("one two [-three]", shown("one two three", "one two"));
  }

  @Test
  void comparesNoWordsOfTextsThatAreBooks() {
    String book = "word ".repeat(2_500);
    assertEquals(List.of(Piece.plain("other")), WordDiff.between(book, "other"));
  }

  private static String shown(String reference, String wording) {
    return WordDiff.between(reference, wording).stream()
        .map(piece ->
            switch (piece.mark()) {
              case NONE, FIGURE -> piece.text();
              case ADDED -> "[+" + piece.text() + "]";
              case REMOVED -> "[-" + piece.text() + "]";
            })
        .collect(Collectors.joining());
  }
}
