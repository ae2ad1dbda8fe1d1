package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.ArticleReader;
import org.hearsay.corpus.read.ReadOptions;
import org.hearsay.corpus.read.ReadResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from the moment a file lies in a watched folder until others see its article in
 * the index, with the models that users have.
 *
 * <p>Takes minutes, so it runs only when asked for: {@code -Dhearsay.measure=watch}. The articles
 * are those of the sample, over and over with their outlet and place of their own, {@code
 * -Dwatch.files} (300) of them dropped every {@code -Dwatch.every} (500) milliseconds. The table
 * goes to {@code pipeline/target/measure-watch.txt}.
 */
@Tag("models")
@EnabledIfSystemProperty(named = "hearsay.measure", matches = "watch")
class WatchLatencyTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));
  private static final int FILES = Integer.getInteger("watch.files", 300);
  private static final int EVERY = Integer.getInteger("watch.every", 500);

  @TempDir Path folder;

  @Test
  void measuresHowSoonADroppedArticleIsSeen() throws Exception {
    List<Article> sample = sample();
    Map<String, Long> dropped = new HashMap<>();
    Map<String, Long> seen = new HashMap<>();
    try (Watched watched = new Watched(folder, Annotators.LOADED_WHEN_NEEDED, Duration.ofDays(1))) {
      watched.await(
          "the models", () -> watched.talk().toString().contains("loading the language models"));
      TimeUnit.SECONDS.sleep(20);
      for (int i = 0; i < FILES; i++) {
        String id = "latency-" + i;
        long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(EVERY);
        drop(id, sample.get(i % sample.size()), i);
        dropped.put(id, System.nanoTime());
        while (System.nanoTime() < next) {
          look(watched, seen);
        }
      }
      watched.await(
          "the last",
          () -> {
            look(watched, seen);
            return seen.size() == FILES;
          });
    }
    assertEquals(dropped.keySet(), seen.keySet());
    List<Long> latencies = new ArrayList<>();
    dropped.forEach((id, time) ->
        latencies.add(TimeUnit.NANOSECONDS.toMillis(seen.getOrDefault(id, time) - time)));
    latencies.sort(null);
    write(latencies);
  }

  private static void look(Watched watched, Map<String, Long> seen) throws InterruptedException {
    watched.ids().forEach(id -> seen.putIfAbsent(id, System.nanoTime()));
    TimeUnit.MILLISECONDS.sleep(20);
  }

  private void drop(String id, Article article, int number) throws IOException {
    Path half = folder.resolve("in/" + id + ".txt.part");
    Files.writeString(
        half,
        String.format(
            Locale.ROOT,
            "Id: %s\nOutlet: Paper %d\nTitle: %s\nPublished: %s\n\n%s",
            id,
            number,
            article.title(),
            article.published(),
            article.text()));
    Files.move(half, folder.resolve("in/" + id + ".txt"));
  }

  private static List<Article> sample() {
    List<Article> sample = new ArrayList<>();
    ArticleReader.read(
        List.of(ROOT.resolve("corpus/sample")),
        InputStream.nullInputStream(),
        ReadOptions.defaults(),
        result -> {
          if (result instanceof ReadResult.Read read) {
            sample.add(read.article());
          }
        });
    return sample;
  }

  private static void write(List<Long> sorted) throws IOException {
    String table =
        List.of(50, 90, 99, 100).stream()
            .map(share ->
                String.format(
                    Locale.ROOT,
                    "%3d %% of %d within %,d ms",
                    share,
                    sorted.size(),
                    sorted.get(Math.max(0, sorted.size() * share / 100 - 1))))
            .collect(Collectors.joining("\n", "", "\n"));
    Path file = ROOT.resolve("pipeline/target/measure-watch.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, table);
  }
}
