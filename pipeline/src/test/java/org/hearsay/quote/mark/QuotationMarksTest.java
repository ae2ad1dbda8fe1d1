package org.hearsay.quote.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.hearsay.quote.Texts;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  @Test
  void straightMarksOpenAndCloseInTurn() {
    assertQuotations("\"No,\" she said. \"Never again.\"", List.of("\"No,\"", "\"Never again.\""));
  }

  @Test
  void curlyMarksInsideAQuotationDoNotEndIt() {
    assertQuotations("“The ‘plan’ is dead,” he said.", List.of("“The ‘plan’ is dead,”"));
  }

  @Test
  void guillemetsQuoteBothWays() {
    assertQuotations("«Non», dit-il, »nein«, sagte sie.", List.of("«Non»", "»nein«"));
  }

  @Test
  void germanMarksOpenLowAndCloseHigh() {
    assertQuotations("„Nie wieder“, said Anna Moser.", List.of("„Nie wieder“"));
  }

  @Test
  void theWiresDoubledSignsAreMarks() {
    assertQuotations("``Never again,'' she said.", List.of("``Never again,''"));
  }

  @Test
  void aMissingMarkCostsItsParagraphAlone() {
    assertQuotations(
        "“We wait, she said.\nHe left. “Then we go,” he said.",
        List.of("“We wait,", "“Then we go,”"));
  }

  @Test
  void anUnclosedQuotationEndsBeforeAVerbOfSpeech() {
    assertQuotations(
        "\"We wait for the boat, old Tom Baker said.", List.of("\"We wait for the boat,"));
  }

  @Test
  void anUnclosedQuotationWithoutAVerbOfSpeechEndsWithItsParagraph() {
    assertQuotations(
        "He said: “We wait, as always.\nThen he left.", List.of("“We wait, as always."));
  }

  @Test
  void aQuoteThatRunsOnIsUnclosedInItsFirstParagraph() {
    List<Quotation> found =
        QuotationMarks.in(Texts.parsed("“The first day was long.\n“The second was longer.”"));
    assertEquals(2, found.size());
    assertFalse(found.getFirst().closed());
  }

  @Test
  void singleMarksCountWhereTheArticleUsesNoOthers() {
    assertQuotations(
        "'The workers' pay is late,' said Ms Quill. She didn't smile.",
        List.of("'The workers' pay is late,'"));
  }

  @Test
  void singleMarksAreLeftAloneBesideDoubleOnes() {
    assertQuotations("“It is over,” she said of the ‘deal’.", List.of("“It is over,”"));
  }

  @Test
  void apostrophesAreNoMarks() {
    assertQuotations("It's the '90s, and the workers' union can't tell 'em.", List.of());
  }

  @Test
  void aClosingMarkWithoutAnOpeningOneIsLeftAlone() {
    assertQuotations("We wait,” she said.", List.of());
  }

  private static void assertQuotations(String text, List<String> expected) {
    assertEquals(
        expected,
        QuotationMarks.in(Texts.parsed(text)).stream().map(q -> q.span().in(text)).toList());
  }
}
