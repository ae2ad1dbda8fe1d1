package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.syntax.TooLongException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that nobody wrote as news. Whatever stands before it, the last paragraph is read as it is
 * when it stands alone.
 */
@Tag("models")
class HostileTextTest {

  private static final int LENGTH = 20_000;
  private static final String LAST = "\n\nThe ferry is lost, Mayor Ada Quill said on Monday.";

  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = SharedModels.annotator();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "7",
        "the ferry and ",
        "12 people were killed and ",
        "he said that ",
        "MAYOR BO PENN SAID ",
        "Bo Penn said on Monday. ",
        "\"",
        "\u201c said Bo ",
        "\u201cNo,\u201d said Bo Penn. ",
        "(",
        "-",
        ".",
        "a\n\n",
        "Bo\0 said ",
        "\ud800",
        "\ud800 Bo said ",
        "\udfff\ud800",
        "\u202eBo\u202c said \u2066no\u2069. ",
        "a\u0301\u0302\u0303",
        "\ud83d\ude00",
        "http://a.example/b/",
        "on Monday 12 August 2013 ",
        "twenty-one million ",
        "1,234,567,",
        "&amp;&lt;",
        "\ufeff\u200b",
        "\u00a0",
        "\r",
      })
  void whatNobodyWroteHidesNothingBehindIt(String pattern) {
    String before = pattern.repeat(LENGTH / pattern.length());
    AnnotatedArticle found = annotate(before + LAST);
    List<String> last =
        found.quotes().stream()
            .filter(quote -> start(quote) > before.length())
            .map(quote -> quote.speaker() == null ? "" : quote.speaker().name())
            .toList();
    assertEquals(List.of("Ada Quill"), last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\0", "\ud800", ".", "\"", "1", "\u201c\n\u201d", "said"})
  void textsOfNextToNothing(String text) {
    AnnotatedArticle found = annotate(text);
    assertTrue(found.figures().size() <= 1, () -> AnnotatedArticleJson.write(found));
  }

  @Test
  void aSentenceWithoutAnEndIsCutAtPunctuation() {
    AnnotatedArticle found = annotate("the ferry, the harbour and the old pier, ".repeat(5_000));
    assertTrue(found.sentences().size() > 5_000 * 10 / ModelLimits.LONGEST_SENTENCE);
    for (Span sentence : found.sentences()) {
      assertTrue(sentence.in(found.article().text()).endsWith(","));
    }
  }

  @Test
  void aTextOfTooManyWordsIsRefused() {
    String text = "a b c to ".repeat(ModelLimits.MOST_TOKENS / 4 + 1);
    assertEquals(
        "the text has 60,004 words and marks, more than the limit of 60,000",
        assertThrows(TooLongException.class, () -> annotate(text)).getMessage());
  }

  private static int start(Quote quote) {
    return quote.content().getFirst().start();
  }

  @Test
  void aLinkBeforeANoBreakSpaceCostsNothing() {
    AnnotatedArticle found =
        annotate("See http://example.test/ab12\u00a0and ask. The storm killed 12 people.");
    assertEquals(Quantity.exactly(12), found.figures().getLast().quantity());
  }

  private static AnnotatedArticle annotate(String text) {
    AnnotatedArticle found =
        annotator.annotate(
            new Article("a", "Test", null, null, LocalDate.of(2013, 9, 12), List.of(), "en", text));
    assertEquals(List.of(), found.faults());
    return found;
  }
}
