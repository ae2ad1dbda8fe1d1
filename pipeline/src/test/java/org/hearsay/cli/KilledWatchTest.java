package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.watch.FeedServer;
import org.hearsay.watch.FeedServer.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code hearsay watch} is killed again and again as by {@code kill -9}, at moments drawn by
 * chance, while files are dropped one by one, some of them changed, and a feed goes on; in the end
 * every article is there once and as it was last.
 */
class KilledWatchTest {

  private static final int FILES = 120;
  private static final int KILLS = 8;

  @TempDir Path folder;

  @Test
  void losesNothingAndTakesNothingTwice() throws Exception {
    long seed = System.nanoTime();
    Files.createDirectories(folder.resolve("in"));
    try (FeedServer server = new FeedServer()) {
      server.put("/feed", Reply.feed(feed(KILLS), "ETag", "\"1\""));
      String address = server.address("/feed").toString();
      AtomicBoolean isDropped = new AtomicBoolean();
      Thread dropping = Thread.ofPlatform().start(() -> drop(new Random(seed), isDropped));
      Random random = new Random(seed + 1);
      int kills = 0;
      while (kills < KILLS || !isDropped.get()) {
        Process run = start("in", address);
        boolean endedByItself = run.waitFor(700 + random.nextInt(1500), TimeUnit.MILLISECONDS);
        assertFalse(endedByItself, () -> talk());
        run.destroyForcibly().waitFor();
        kills++;
      }
      dropping.join();
      assertEquals(0, start("--once", "in", address).waitFor(), "seed " + seed);
    }
    List<String> expected =
        IntStream.range(0, FILES)
            .mapToObj(i -> last(i) + " people died in Halden")
            .sorted()
            .toList();
    assertEquals(expected, texts(text -> text.endsWith("Halden")), "seed " + seed);
    assertEquals(KILLS, texts(text -> text.endsWith("Tesk")).size(), "seed " + seed);
  }

  private String talk() {
    try {
      return Files.readString(folder.resolve("talk.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> texts(Predicate<String> isMeant) {
    return new Newsroom(folder)
        .articles().stream()
            .map(one -> one.article().text().strip())
            .filter(isMeant)
            .sorted()
            .toList();
  }

  /** What file i says in the end: every third is changed. */
  private static int last(int i) {
    return i % 3 == 0 ? 5000 + i : 1000 + i;
  }

  private void drop(Random random, AtomicBoolean isDropped) {
    try {
      for (int i = 0; i < FILES; i++) {
        put(i, 1000 + i);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(100));
        if (i % 3 == 0) {
          put(i, last(i));
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      isDropped.set(true);
    }
  }

  private void put(int i, int dead) throws IOException {
    Path half = folder.resolve("in/" + i + ".txt.part");
    Files.writeString(half, "Id: halden-" + i + "\n\n" + dead + " people died in Halden\n");
    Files.move(half, folder.resolve("in/" + i + ".txt"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String feed(int items) {
    StringBuilder feed =
        new StringBuilder("<?xml version='1.0'?><rss><channel><title>Tesk Wire</title>");
    for (int i = 0; i < items; i++) {
      feed.append(
          String.format(
              Locale.ROOT,
              "<item><guid>urn:tesk:%1$d</guid><description>%1$d people died in Tesk</description></item>",
              i));
    }
    return feed.append("</channel></rss>").toString();
  }

  private Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StubbedMain.class.getName(),
                "watch",
                "--index",
                "index"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "talk.txt")))
        .start();
  }
}
