package org.hearsay.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed with no chance to tidy up. */
class KilledWriterTest {

  private static final int ARTICLES = 600;

  /** The process: commits so often that most moments lie in or beside a commit. */
  public static void main(String[] args) {
    write(Path.of(args[0]), 20);
  }

  @Test
  void theSameRunAgainGivesWhatAnUninterruptedOneGives(@TempDir Path temporary)
      throws IOException, InterruptedException {
    Path killed = temporary.resolve("killed");
    for (int kill = 1; kill <= 3; kill++) {
      Process process = start(killed);
      while (process.isAlive() && articlesIn(killed) < kill * 100L) {
        process.waitFor(20, TimeUnit.MILLISECONDS);
      }
      process.destroyForcibly().waitFor();
      assertTrue(articlesIn(killed) < ARTICLES, "the process finished before it was killed");
      try (Search search = Search.open(killed)) {
        assertEquals(search.size() * 2, search.quotes(QuoteQuery.ALL.page(0, 1)).total());
      }
    }
    write(killed, ARTICLES);
    Path whole = temporary.resolve("whole");
    write(whole, ARTICLES);
    assertEquals(lines(whole), lines(killed));
  }

  private static void write(Path folder, int between) {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      for (int i = 0; i < ARTICLES; i++) {
        AnnotatedArticle article =
            Written.article("id" + i, "Daily Gull", "2025-05-04")
                .says("Ada Quill", "The ferry had " + i + " lifeboats")
                .says("Bo Penn", "None of the " + i + " was used")
                .annotated();
        if (index.recognise(article.article(), Place.UNKNOWN).status() != Status.UNCHANGED) {
          index.add(article);
          if (i % between == 0) {
            index.commit();
          }
        }
      }
      index.commit();
    }
  }

  private static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriterTest.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long articlesIn(Path folder) {
    if (Files.notExists(folder)) {
      return 0;
    }
    try (Search search = Search.open(folder)) {
      return search.size();
    } catch (IndexException e) {
      return 0;
    }
  }

  private static List<String> lines(Path folder) {
    List<String> lines = new ArrayList<>();
    IndexContents.list(folder, lines::add);
    return lines;
  }
}
