package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.ResourceLines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads shared-quotes.txt: two outlets' quotes and what the report is to say of them. */
class SharedQuotesTest {

  private record Case(String name, List<AnnotatedArticle> articles, String expected) {}

  @TestFactory
  Stream<DynamicTest> theReportTells() {
    return cases().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Case one) {
    List<SharedQuote> quotes = Comparison.of(one.articles()).quotes();
    String[] expected = one.expected().split(" ", -1);
    if (expected[0].equals("none")) {
      assertEquals(List.of(), quotes);
      return;
    }
    assertEquals(1, quotes.size(), quotes::toString);
    SharedQuote quote = quotes.getFirst();
    String told = quote.folded() ? "folded" : quote.verdict().name();
    assertEquals(expected[0], told, quote::reason);
    Stream.of(expected)
        .skip(1)
        .forEach(word -> assertTrue(quote.reason().contains(word), quote::reason));
  }

  @Test
  void whoSpeaksIsWhomTheArticlesNameAndNotWhomAPronounWasTakenFor() {
    String words = "“We will not close the ferry line before the summer holidays begin,”";
    List<AnnotatedArticle> articles =
        List.of(
            Draft.of("a", "Tidings", "2024-03-05", "Town", words + " said Ada Moss.")
                .quote("Ada Moss", words)
                .done(),
            Draft.of(
                    "b",
                    "Herald",
                    "2024-03-05",
                    "Town",
                    words.replace("not", "never") + " he said.")
                .quote("Bartholomew Featherstone", words.replace("not", "never"))
                .done());
    assertEquals("Ada Moss", Comparison.of(articles).quotes().getFirst().speaker());
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String name = "";
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String line : ResourceLines.of(SharedQuotesTest.class, "shared-quotes.txt")) {
      if (line.startsWith("= ")) {
        name = line.substring(2);
        articles = new ArrayList<>();
      } else if (line.startsWith("> ")) {
        cases.add(new Case(name, articles, line.substring(2)));
      } else {
        articles.add(article("article " + articles.size(), line));
      }
    }
    return cases;
  }

  /** Everything from the first quotation mark to the last is the quote. */
  private static AnnotatedArticle article(String id, String line) {
    int colon = line.indexOf(": ");
    String[] head = line.substring(0, colon).split(", ", 3);
    String text = line.substring(colon + 2);
    String quoted = text.substring(text.indexOf('“'), text.lastIndexOf('”') + 1);
    QuoteKind kind = quoted.split("“", -1).length > 2 ? QuoteKind.MIXED : QuoteKind.DIRECT;
    return Draft.of(id, head[0], head[1], "Town", text).quote(kind, head[2], quoted).done();
  }
}
