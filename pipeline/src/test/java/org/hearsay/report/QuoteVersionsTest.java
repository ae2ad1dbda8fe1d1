package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.SharedQuote;
import org.junit.jupiter.api.Test;

class QuoteVersionsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  @Test
  void speechIsInOnePairOfMarks() {
    assertEquals("“The pier will hold”", shown("\"The pier will hold,\"", "said"));
  }

  @Test
  void wordsThatMarksStandAroundInTheSentenceAreSpeech() {
    assertEquals("“The pier will hold”", shown("The pier will hold", "“[The pier will hold]”"));
  }

  @Test
  void whatIsToldInTheOutletsWordsIsInNone() {
    assertEquals("that the pier will hold", shown("that the pier will hold", "said [that]"));
  }

  @Test
  void aQuoteWithinToldWordsKeepsItsOwnMarks() {
    assertEquals(
        "that the pier was “as good as new”",
        shown("that the pier was \"as good as new\"", "said [that]"));
  }

  @Test
  void theDatelineIsNobodysWords() {
    assertEquals("The pier will hold", shown("PORT ORM (Straits Wire) -- The pier will hold", "x"));
  }

  @Test
  void whatWasPrintedFirstIsTheBase() {
    List<QuoteVersions.Version> versions =
        QuoteVersions.of(
            quote(
                version("\"We will mend the pier, and the mole\"", "b", DAY.plusDays(1), "said"),
                version("\"We may mend the pier\"", "a", DAY, "said")));
    assertEquals("“We may mend the pier”", text(versions.getFirst()));
    assertEquals(true, versions.getFirst().isReference());
    assertEquals("“We [-may] [+will] mend the pier[+, and the mole]”", text(versions.getLast()));
  }

  private static String shown(String words, String sentence) {
    return text(QuoteVersions.of(quote(version(words, "a", DAY, sentence))).getFirst());
  }

  private static String text(QuoteVersions.Version version) {
    return version.pieces().stream()
        .map(piece ->
            switch (piece.mark()) {
              case NONE, FIGURE -> piece.text();
              case ADDED -> "[+" + piece.text() + "]";
              case REMOVED -> "[-" + piece.text() + "]";
            })
        .collect(Collectors.joining());
  }

  private static SharedQuote quote(SharedQuote.Version... versions) {
    return new SharedQuote("Ines Tollak", QuoteVerdict.REWORDED, "", false, List.of(versions));
  }

  private static SharedQuote.Version version(
      String words, String article, LocalDate day, String sentence) {
    String bracketed = sentence.contains("[") ? sentence : "[" + sentence + "]";
    return new SharedQuote.Version(
        "Ines Tollak",
        words,
        List.of(Reports.claim(article, "Gazette", day, null, null, bracketed)));
  }
}
