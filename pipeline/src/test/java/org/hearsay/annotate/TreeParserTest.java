package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.corpus.Article;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Holds every head and label of the fast parser against CoreNLP's own. */
@Tag("models")
class TreeParserTest {

  /** About 2,400 sentences; -Dparser.articles=N checks more. */
  private static final int ARTICLES = Integer.getInteger("parser.articles", 70);

  private static CoreNlpSyntax fast;
  private static CoreNlpSyntax reference;

  @BeforeAll
  static void load() {
    fast = new CoreNlpSyntax(TreeParser.fast());
    reference = new CoreNlpSyntax(TreeParser.coreNlp());
  }

  @Test
  void givesTheSameTreesOnOddSentences() {
    String text =
        "Yes.\n?!\n- - -\nThe ferry that the mayor who the harbour's owners had paid said would never sink sank.\n"
            + "\"We,\" she said — \"if, that is, anyone is left — will rebuild; nobody\n"
            + "word ".repeat(300);
    assertSameTrees(article(text));
  }

  @Test
  void givesTheSameTreesOnThousandsOfSentences() throws IOException {
    Path load =
        Path.of(System.getProperty("hearsay.root"), "../shared/data/load/articles.jsonl.gz");
    assumeTrue(Files.exists(load), "the measuring articles are not beside the repository");
    int sentences = 0;
    for (Article article : first(load, ARTICLES)) {
      sentences += assertSameTrees(article);
    }
    assertEquals(true, sentences > ARTICLES * 10, sentences + " sentences compared");
  }

  private static int assertSameTrees(Article article) {
    ParsedArticle expected = reference.parse(article);
    ParsedArticle actual = fast.parse(article);
    assertEquals(expected.sentences().size(), actual.sentences().size());
    for (Sentence sentence : expected.sentences()) {
      assertEquals(
          expected.tokensOf(sentence),
          actual.tokensOf(sentence),
          sentence.span().in(article.text()));
    }
    return expected.sentences().size();
  }

  private static List<Article> first(Path packed, int count) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && articles.size() < count;
          line = lines.readLine()) {
        articles.add(article(JsonMapper.shared().readTree(line).get("text").asString()));
      }
    }
    return articles;
  }

  private static Article article(String text) {
    return new Article("a", "Test", null, null, null, List.of(), "en", text);
  }
}
