package org.hearsay.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.annotate.CoreNlpSyntax;
import org.hearsay.annotate.SharedModels;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class AttributionFinderTest {

  private static CoreNlpSyntax syntax;
  private static AttributionFinder finder;

  @BeforeAll
  static void load() {
    syntax = SharedModels.syntax();
    finder = AttributionFinder.load();
  }

  @Test
  void findsIndirectSpeech() {
    assertFound(
        "The ferry company said that it would close the northern route.",
        "The ferry company | said | that it would close the northern route");
  }

  @Test
  void findsDirectSpeechWithItsSourceBehind() {
    assertFound(
        "“The harbour will stay open,” said Ada Quill, the mayor of the town.",
        "Ada Quill, the mayor of the town | said | “The harbour will stay open,”");
  }

  @Test
  void findsAccordingTo() {
    assertFound(
        "At least 40 people were hurt, according to the fire brigade.",
        "the fire brigade | according to | At least 40 people were hurt");
  }

  @Test
  void aQuoteGoesOnBehindItsCue() {
    assertFound(
        "“We are tired,” Moser said. “We want to go home.”",
        "Moser | said | “We are tired,” … “We want to go home.”");
  }

  @Test
  void aSentenceWithoutACueIsNobodysWord() {
    assertTrue(find("The road along the river was closed for two days.").isEmpty());
  }

  @Test
  void anArticleWithoutWordsHasNoAttribution() {
    assertTrue(find("").isEmpty());
  }

  private static void assertFound(String text, String... expected) {
    assertEquals(List.of(expected), find(text));
  }

  private static List<String> find(String text) {
    ParsedArticle parsed =
        syntax.parse(new Article("a", "Test", null, null, null, List.of(), "en", text));
    return finder.find(parsed).stream()
        .map(found ->
            String.join(
                " | ",
                words(parsed, found.source()),
                words(parsed, found.cue()),
                words(parsed, found.content())))
        .toList();
  }

  private static String words(ParsedArticle parsed, BitSet tokens) {
    return parsed.spans(tokens).stream()
        .map((Span span) -> span.in(parsed.text()))
        .collect(Collectors.joining(" … "));
  }
}
