package org.hearsay.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Words are the same to the cluster as they are here, or no question would find them. */
@Tag("cluster")
class AnalysisTest {

  private static final char LAST = 0x1B00;

  /** Falls into two letters to our analysis, and into two others when it is put together again. */
  private static final char TAMIL_AU = 0x0B94;

  /** Letters that hardly any text has: a Catalan L with its dot, old forms of Greek ones. */
  private static final List<String> DIFFERENT =
      List.of(
          "zol·x is zolx",
          "zol·x is zolx",
          "zoΥx is zoυx",
          "zoΥx is zoυx",
          "zoΥx is zoυx",
          "zoςx is zoσx");

  @BeforeAll
  static void makesAnIndex() {
    ArticleIndex.open(TestCluster.shared().address("analysis"), "").close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferries weren't running; Niamh O’Dowd's crews couldn’t stop the mayor's men",
        "naïve café CRÈME Brûlée sho\u0302ji\u0304 Ærø Łódź straße ﬁsh ｆｕｌｌ",
        "M'Bala N'Djamena l'Île d'Orsay rock'n'roll y'all'd've they're I'm don't can't 'tis",
        "Ελλάδα Ёлка Україна Їжак حُبّ がぎぐげご パリ Việt Nam",
        "서울 대한민국 1,300 $5.40 3rd U.S. a.m. e-mail user_name x² ½",
        "running runs ran quickly generalization national nationally"
      })
  void wordsAreTheSame(String text) throws IOException {
    assertEquals(ours(text), theirs(text));
  }

  /** Up to the scripts in which every character is a word of its own, and rare ones. */
  @Test
  void everyLetterIsTheSame() throws IOException {
    List<String> different = new ArrayList<>();
    StringBuilder some = new StringBuilder();
    for (char c = 0x21; c < LAST; c++) {
      String letter = String.valueOf(c);
      boolean isRaised = Character.getType(c) == Character.MODIFIER_LETTER;
      if (Character.isLetter(c)
          && !isRaised
          && c != TAMIL_AU
          && Normalizer.isNormalized(letter, Normalizer.Form.NFC)) {
        some.append("zo").append(c).append("x ");
      }
      if (some.length() > 5_000 || c + 1 == LAST) {
        compare(some.toString(), different);
        some.setLength(0);
      }
    }
    assertEquals(DIFFERENT, different);
  }

  private static void compare(String words, List<String> different) throws IOException {
    List<String> ours = ours(words);
    List<String> theirs = theirs(words);
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      if (!ours.get(i).equals(theirs.get(i))) {
        different.add(ours.get(i) + " is " + theirs.get(i));
      }
    }
    assertEquals(ours.size(), theirs.size(), words);
  }

  private static List<String> ours(String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (Analyzer analyzer = Schema.analyzer();
        TokenStream tokens = analyzer.tokenStream(Schema.TEXT, text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(Normalizer.normalize(term.toString(), Normalizer.Form.NFC));
      }
    }
    return words;
  }

  private static List<String> theirs(String text) throws IOException {
    String name = "analysis";
    JsonNode answer =
        TestCluster.shared()
            .raw()
            .post(
                Layout.alias(name) + "/_analyze",
                JsonNodeFactory.instance.objectNode().put("field", "text").put("text", text));
    List<String> words = new ArrayList<>();
    answer.path("tokens").forEach(token -> words.add(token.path("token").asString("")));
    return words;
  }
}
