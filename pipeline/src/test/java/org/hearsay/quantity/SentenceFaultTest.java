package org.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.junit.jupiter.api.Test;

/** "40 goats. 50 . 60 hens": the second sentence holds a token without a word, which breaks it. */
class SentenceFaultTest {

  private final QuantityReader reader = QuantityReader.load();

  @Test
  void aFaultCostsTheNumbersOfItsSentenceAndIsToldWithItsPlace() {
    List<SentenceFault> faults = new ArrayList<>();
    ParsedArticle article = brokenInTheMiddle();
    List<String> read =
        reader.read(article, faults::add).stream()
            .map(mention -> mention.span().in(article.text()))
            .toList();
    assertEquals(List.of("40", "60"), read);
    assertEquals(1, faults.size());
    String reason = faults.getFirst().reason();
    assertTrue(reason.startsWith("the numbers of the sentence from character 10 to 14 "), reason);
    assertTrue(reason.contains(" at org.hearsay.") || reason.contains(" at java.base"), reason);
  }

  @Test
  void whoAsksForAllNumbersIsToldByTheFaultItself() {
    assertThrows(RuntimeException.class, () -> reader.read(brokenInTheMiddle()));
  }

  private static ParsedArticle brokenInTheMiddle() {
    String text = "40 goats. 50 . 60 hens";
    List<Token> tokens = new ArrayList<>();
    add(tokens, 0, 0, "40", "CD");
    add(tokens, 0, 3, "goats", "NNS");
    add(tokens, 1, 10, "50", "CD");
    add(tokens, 1, 13, "", ".");
    add(tokens, 2, 15, "60", "CD");
    add(tokens, 2, 18, "hens", "NNS");
    List<Sentence> sentences =
        List.of(
            new Sentence(0, 0, 2, 0, new Span(0, 9)),
            new Sentence(1, 2, 4, 0, new Span(10, 14)),
            new Sentence(2, 4, 6, 0, new Span(15, 22)));
    Article article = new Article("a", "Test", null, null, null, List.of(), "en", text);
    return new ParsedArticle(article, tokens, sentences, List.of());
  }

  private static void add(List<Token> tokens, int sentence, int start, String word, String tag) {
    Span span = new Span(start, start + Math.max(1, word.length()));
    tokens.add(new Token(tokens.size(), sentence, span, word, word, word, tag, "O", -1, "root"));
  }
}
