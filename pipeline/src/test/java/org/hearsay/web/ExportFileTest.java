package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hearsay.cli.GullBay;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.index.ArticleIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as files: all of a list, which can be longer than what is read at a time. */
class ExportFileTest {

  private static final int ARTICLES = 1_100;

  @TempDir static Path folder;

  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    GullBay.indexIn(folder.resolve("index"));
    try (ArticleIndex index = ArticleIndex.open(folder.resolve("index"))) {
      AnnotatedArticle courier = GullBay.courier();
      for (int i = 0; i < ARTICLES - 2; i++) {
        index.add(
            courier.with(
                new Article(
                    "copy-" + i,
                    "Tern",
                    null,
                    null,
                    courier.article().published(),
                    List.of(),
                    "en",
                    courier.article().text())));
      }
      index.commit();
    }
    served = Served.over(folder, Duration.ofSeconds(30));
    served.awaitComparison();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String body(String path) throws Exception {
    var response = served.get(path);
    assertEquals(200, response.statusCode(), path + ": " + response.body());
    return response.body();
  }

  @Test
  void everyQuoteOfALongListStandsInTheFileOnce() throws Exception {
    List<String> lines = body("/export?form=csv&outlet=Tern").lines().toList();
    assertTrue(lines.getFirst().startsWith("article,outlet,"), lines.getFirst());
    assertEquals(ARTICLES - 2 + 1, lines.size());
    assertEquals(lines.size(), lines.stream().distinct().count());
    assertEquals(ARTICLES - 2L, body("/export?form=schema&outlet=Tern").lines().count());
  }

  @ParameterizedTest
  @CsvSource({
    "/export?of=articles&q=drowned, 1100, published",
    "/export?of=figures&q=drowned, 1100, article",
    "/export?of=outlets, 4, articles",
    "/export?of=speakers&words=quill, 2, speaker",
    "/export?of=events&words=nowhere, 1, articles"
  })
  void everyListIsAFileToo(String path, int lines, String first) throws Exception {
    String csv = body(path);
    assertTrue(csv.startsWith(first + ","), csv.lines().findFirst().orElse(""));
    assertEquals(lines, csv.lines().count());
    assertEquals(lines - 1, body(path + "&form=jsonl").lines().count());
  }

  @Test
  void listsLeadToTheirFiles() throws Exception {
    for (String page : List.of("/speakers", "/outlets", "/search?in=articles")) {
      assertTrue(body(page).contains("/export?"), page);
    }
    assertEquals(
        "attachment; filename=\"hearsay-speakers-ada-quill.csv\"",
        served
            .get("/export?of=speakers&words=ada+quill")
            .headers()
            .firstValue("Content-Disposition")
            .orElse(""));
  }

  @Test
  void onlyQuotesAreQuotations() throws Exception {
    assertEquals(400, served.get("/export?of=figures&form=schema").statusCode());
    assertEquals(400, served.get("/export?of=secrets").statusCode());
  }
}
