package org.hearsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.ReadOptions;
import org.hearsay.corpus.read.ReadResult;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds every tag, name, time, head and label of our own stages of syntax against CoreNLP's. */
@Tag("models")
class SameSyntaxTest {

  /** About 2,400 sentences; -Dsyntax.articles=N checks more. */
  private static final int ARTICLES = Integer.getInteger("syntax.articles", 70);

  private static CoreNlpSyntax fast;
  private static CoreNlpSyntax reference;

  @BeforeAll
  static void load() {
    fast = SharedModels.syntax();
    reference = new CoreNlpSyntax(EnumSet.allOf(SyntaxStage.class));
  }

  @Test
  void givesTheSameOnOddSentences() {
    String text =
        "Yes.\n?!\n- - -\nThe ferry that the mayor who the harbour's owners had paid said would never sink sank.\n"
            + "\"We,\" she said — \"if, that is, anyone is left — will rebuild; nobody\n"
            + "word ".repeat(300);
    assertSame(article(text, LocalDate.of(2019, 3, 14)));
  }

  @Test
  void givesTheSameOnTheSample() {
    Path sample = Path.of(System.getProperty("hearsay.root"), "corpus/sample");
    List<Article> articles = new ArrayList<>();
    ArticleReader.read(
        List.of(sample),
        System.in,
        ReadOptions.defaults(),
        result -> {
          if (result instanceof ReadResult.Read read) {
            articles.add(read.article());
          }
        });
    assertEquals(false, articles.isEmpty());
    articles.forEach(SameSyntaxTest::assertSame);
  }

  @Test
  void givesTheSameOnThousandsOfSentences() throws IOException {
    Path load =
        Path.of(System.getProperty("hearsay.root"), "../shared/data/load/articles.jsonl.gz");
    assumeTrue(Files.exists(load), "the measuring articles are not beside the repository");
    int sentences = 0;
    for (Article article : first(load, ARTICLES)) {
      sentences += assertSame(article);
    }
    assertEquals(true, sentences > ARTICLES * 10, sentences + " sentences compared");
  }

  private static int assertSame(Article article) {
    ParsedArticle expected = reference.parse(article);
    ParsedArticle actual = fast.parse(article);
    assertEquals(expected.sentences().size(), actual.sentences().size());
    assertEquals(expected.times(), actual.times(), article.text());
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
        JsonNode read = JsonMapper.shared().readTree(line);
        articles.add(
            article(read.get("text").asString(), day(read.path("published").asString(""))));
      }
    }
    return articles;
  }

  private static @Nullable LocalDate day(String published) {
    return published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
  }

  private static Article article(String text, @Nullable LocalDate published) {
    return new Article("a", "Test", null, null, published, List.of(), "en", text);
  }
}
