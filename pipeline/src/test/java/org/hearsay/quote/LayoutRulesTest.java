package org.hearsay.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.Test;

class LayoutRulesTest {

  @Test
  void aSignedQuoteBelongsToTheNameAfterTheDash() {
    ParsedArticle article = Texts.parsed("“We will not sell the harbour.” — Ada Quill");
    Attribution found = signatures(article).getFirst();
    assertEquals("“We will not sell the harbour.”", text(article, found.content()));
    assertEquals("Ada Quill", text(article, found.source()));
  }

  @Test
  void theSignatureMayStandOnItsOwnLine() {
    ParsedArticle article = Texts.parsed("“We will not sell the harbour.”\n— Ada Quill");
    assertEquals("Ada Quill", text(article, signatures(article).getFirst().source()));
  }

  @Test
  void aRemarkAfterADashIsNoSignature() {
    assertTrue(signatures(Texts.parsed("“We will not sell it” — that was in May.")).isEmpty());
  }

  @Test
  void linesOfATranscriptBelongToTheNamesInFrontOfThem() {
    ParsedArticle article =
        Texts.parsed(
            "QUILL: Who sold the harbour?\nMOSER: The town did so.\nQUILL: And who bought it?");
    List<Attribution> turns =
        new TranscriptTurns().find(TokenTable.of(article), Paragraph.of(article));
    assertEquals(
        List.of("QUILL", "MOSER", "QUILL"),
        turns.stream().map(turn -> text(article, turn.source())).toList());
    assertEquals("The town did so.", text(article, turns.get(1).content()));
  }

  @Test
  void aNameInATranscriptMayHaveItsRoleBesideIt() {
    ParsedArticle article =
        Texts.parsed(
            "ADA QUILL, host: Who sold the harbour?\nMOSER: The town did so.\nQUILL: And who bought it?");
    assertEquals(
        List.of("ADA QUILL, host", "MOSER", "QUILL"),
        new TranscriptTurns()
            .find(TokenTable.of(article), Paragraph.of(article)).stream()
                .map(turn -> text(article, turn.source()))
                .toList());
  }

  @Test
  void headingsWithColonsAreNoTranscript() {
    ParsedArticle article =
        Texts.parsed("Harbour: Sold at last again\nSchools: Closed for the week\nThe end came.");
    assertTrue(new TranscriptTurns().find(TokenTable.of(article), Paragraph.of(article)).isEmpty());
  }

  @Test
  void aFloatingQuoteGoesOnWithTheVoiceOfTheParagraphBefore() {
    ParsedArticle article =
        Texts.parsed("“We wait,” Quill said.\n“And we will wait for as long as it takes.”");
    Attribution before = new Attribution(bits(0, 5), bits(6, 7), bits(5, 6), 6, 0.9, "quotation");
    List<Attribution> found =
        FloatingQuotes.complete(TokenTable.of(article), Paragraph.of(article), List.of(before));
    assertEquals(1, found.size());
    assertTrue(text(article, found.getFirst().content()).endsWith("as long as it takes.”"));
  }

  @Test
  void aFloatingQuoteWithoutAVoiceHasNoSource() {
    ParsedArticle article =
        Texts.parsed("The harbour lay still.\n“And we will wait for as long as it takes.”");
    List<Attribution> found =
        FloatingQuotes.complete(TokenTable.of(article), Paragraph.of(article), List.of());
    assertEquals(1, found.size());
    assertTrue(found.getFirst().source().isEmpty());
  }

  private static List<Attribution> signatures(ParsedArticle article) {
    return new DashSignatures().find(TokenTable.of(article), Paragraph.of(article));
  }

  private static BitSet bits(int from, int end) {
    return Paragraph.tokens(from, end);
  }

  private static String text(ParsedArticle article, BitSet tokens) {
    List<Span> spans = article.spans(tokens);
    return spans.getFirst().cover(spans.getLast()).in(article.text());
  }
}
