package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;

/** The articles of {@code corpus/sample}, which the demo shows, as they come out of the reader. */
class SampleTest {

  private static final List<ReadResult> RESULTS = new ArrayList<>();

  static {
    Path sample = Path.of(System.getProperty("hearsay.root"), "corpus", "sample");
    ArticleReader.read(
        List.of(sample), InputStream.nullInputStream(), ReadOptions.defaults(), RESULTS::add);
  }

  @Test
  void isReadToTheLastFile() {
    List<String> unread =
        RESULTS.stream()
            .filter(result -> !(result instanceof ReadResult.Read))
            .map(result -> Path.of(result.where().file()).getFileName().toString())
            .toList();
    assertEquals(List.of(), unread);
  }

  @Test
  void holdsSeventeenArticles() {
    assertEquals(17, articles().size());
  }

  @Test
  void isByFiveOutlets() {
    Set<String> outlets = new HashSet<>();
    articles().forEach(article -> outlets.add(article.outlet()));
    assertEquals(5, outlets.size(), outlets::toString);
  }

  @Test
  void saysWhenEachArticleWasPublished() {
    articles().forEach(article -> assertNotNull(article.published(), article.id()));
  }

  @Test
  void keepsHeadersOutOfTheTexts() {
    articles().forEach(article -> assertTrue(!article.text().contains("Url:"), article.id()));
  }

  private static List<Article> articles() {
    return RESULTS.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).article())
        .toList();
  }
}
