package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.index.IndexContents;
import org.hearsay.index.IndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code hearsay index} is killed again and again as by {@code kill -9}, at moments drawn by chance
 * over the time that the whole run takes; the same command afterwards ends where a run that nobody
 * disturbed ends. The articles are annotated already, since the writing is what can be torn.
 */
class KilledRunTest {

  private static final int ARTICLES = 3000;
  private static final int KILLS = 12;

  /** In milliseconds: within them no run ends. */
  private static final long LEAST = 50;

  @TempDir Path folder;

  @Test
  void endsInWhatAnUndisturbedRunEndsIn() throws IOException, InterruptedException {
    writeArticles();
    long started = System.nanoTime();
    finish("whole");
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    List<String> expected = contents("whole");
    assertTrue(expected.size() >= ARTICLES, expected.size() + " documents");

    long seed = System.nanoTime();
    Random random = new Random(seed);
    int killedAtWork = 0;
    while (killedAtWork < KILLS) {
      Process run = start("killed");
      if (run.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS)) {
        assertEquals(expected, contents("killed"), "seed " + seed);
        PathUtils.deleteDirectory(folder.resolve("killed"));
        whole =
            Math.max(LEAST, whole * 3 / 4); // the machine has become quicker, or it goes on late
      } else {
        run.destroyForcibly().waitFor();
        killedAtWork++;
        assertTrue(expected.containsAll(contents("killed")), "seed " + seed);
      }
    }
    finish("killed");
    assertEquals(expected, contents("killed"), "seed " + seed);
  }

  private void writeArticles() throws IOException {
    String bugle = AnnotatedArticleJson.write(GullBay.bugle());
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("articles.jsonl"))) {
      for (int i = 0; i < ARTICLES; i++) {
        out.write(bugle.replace("bugle-1", "bugle-" + i).replace("/ferry", "/ferry-" + i) + "\n");
      }
    }
  }

  /** Every document of the index; none where a run was killed before it had begun one. */
  private List<String> contents(String index) {
    List<String> documents = new ArrayList<>();
    try {
      IndexContents.list(folder.resolve(index), documents::add);
    } catch (IndexException e) {
      assertEquals(IndexException.Problem.NOT_FOUND, e.problem());
    }
    return documents;
  }

  private void finish(String index) throws IOException, InterruptedException {
    assertEquals(0, start(index).waitFor());
  }

  private Process start(String index) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "index",
            "--quiet",
            "--index",
            index,
            "articles.jsonl")
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "talk.txt"))
        .start();
  }
}
