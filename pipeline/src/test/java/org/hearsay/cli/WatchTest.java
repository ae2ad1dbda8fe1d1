package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hearsay.index.ArticleIndex;
import org.hearsay.watch.FeedServer;
import org.hearsay.watch.FeedServer.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in is in the index soon after; an annotator that reads simple sentences stands in. */
class WatchTest {

  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final Duration NEVER = Duration.ofHours(12);

  @TempDir Path folder;

  @Test
  void aNewFileIsInTheIndexWithinTwoSeconds() throws Exception {
    try (Watched watched = watch()) {
      List<Long> latencies = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String text = i + 10 + " people died in Halden";
        drop("fjord-post/" + i + ".txt", "Outlet: Fjord Post\n\n" + text + "\n");
        long start = System.nanoTime();
        watched.await(text, () -> watched.texts().contains(text));
        latencies.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      }
      latencies.sort(null);
      assertTrue(latencies.get(latencies.size() / 2) < 2_000, latencies::toString);
    }
  }

  @Test
  void whatLiesThereAlreadyIsTakenToo() throws Exception {
    drop("a.txt", "14 people died in Halden\n");
    drop("b/c.txt", "15 people died in Tesk\n");
    try (Watched watched = watch()) {
      watched.await("both", () -> watched.texts().size() == 2);
    }
  }

  @Test
  void anArticleIsCalledAsItIsWhenItsFolderIsIndexed() throws Exception {
    drop("north/storm.txt", "14 people died in Halden\n");
    try (Watched watched = watch()) {
      watched.await("it", () -> watched.articles().size() == 1);
      assertEquals("north/storm", watched.articles().getFirst().article().id());
    }
    assertEquals("1 read: 1 unchanged", new Newsroom(folder).index("in"));
  }

  @Test
  void aChangedFileReplacesItsArticleAndTheFormerVersionIsKept() throws Exception {
    try (Watched watched = watch()) {
      drop("storm.txt", "14 people died in Halden\n");
      watched.await("it", () -> watched.texts().equals(List.of("14 people died in Halden")));
      drop("storm.txt", "19 people died in Halden\n");
      watched.await("other", () -> watched.texts().equals(List.of("19 people died in Halden")));
    }
    assertTrue(
        new Newsroom(folder).run("show", "storm").out().contains("14"), "the former version");
  }

  @Test
  void whatIsSaidOfATextBesideItMayComeAfterIt() throws Exception {
    try (Watched watched = watch()) {
      drop("storm.txt", "14 people died in Halden\n");
      watched.await("it", () -> watched.articles().size() == 1);
      drop("storm.meta.json", "{\"outlet\":\"Fjord Post\"}");
      watched.await(
          "its outlet",
          () -> watched.articles().getFirst().article().outlet().equals("Fjord Post"));
      assertEquals(1, watched.articles().size());
    }
  }

  @Test
  void aFileThatFailsIsListedUntilItIsMended() throws Exception {
    Path list = folder.resolve("index.failures.jsonl");
    try (Watched watched = watch()) {
      drop("wire.jsonl", "{\"text\": \"14 people died in Halden\"\n");
      watched.await("the list", () -> Files.exists(list));
      drop("wire.jsonl", "{\"text\": \"14 people died in Halden\"}\n");
      watched.await("it", () -> watched.articles().size() == 1);
      watched.await("no list", () -> !Files.exists(list));
      assertEquals(ExitCode.LOSSES, watched.end());
    }
  }

  @Test
  void anItemUnderEmbargoComesWhenItsTimeHasCome() throws Exception {
    try (Watched watched = watch()) {
      Instant until = Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
      drop("held.json", "{\"text\":\"14 people died in Halden\",\"embargo\":\"" + until + "\"}");
      watched.await("word of it", () -> watched.talk().toString().contains("under embargo"));
      assertEquals(List.of(), watched.texts());
      watched.await("it", () -> watched.texts().size() == 1);
      assertFalse(Instant.now().isBefore(until));
    }
  }

  @Test
  void othersMayWriteToTheIndexWhileNothingComes() throws Exception {
    try (Watched watched = watch()) {
      drop("storm.txt", "14 people died in Halden\n");
      watched.await("it", () -> watched.articles().size() == 1);
      Newsroom newsroom = new Newsroom(folder);
      watched.await(
          "an edit",
          () -> newsroom.run("edit", "storm", "--outlet", "Fjord Post").code() == ExitCode.DONE);
      assertEquals(List.of("Fjord Post"), newsroom.outlets());
    }
  }

  @Test
  void whatComesWhileOthersWriteComesAfterwards() throws Exception {
    try (Watched watched = watch()) {
      try (ArticleIndex other = ArticleIndex.open(folder.resolve("index"))) {
        drop("storm.txt", "14 people died in Halden\n");
        watched.await("word of it", () -> watched.talk().toString().contains("is writing"));
        other.commit();
      }
      watched.await("it", () -> watched.articles().size() == 1);
    }
  }

  @Test
  void aFeedIsTakenWheneverItHasSomethingNewAndNotTwice() throws Exception {
    try (FeedServer server = new FeedServer()) {
      server.put("/feed", Reply.feed(rss(14), "ETag", "\"1\""));
      try (Watched watched = watch(OFTEN, server.address("/feed"))) {
        watched.await("the first", () -> watched.texts().size() == 1);
        watched.await("more requests", () -> server.asked().size() > 4);
        assertTrue(
            server.asked().stream().skip(1).allMatch(one -> one.containsKey("If-None-Match")));
        server.put("/feed", Reply.feed(rss(14, 15), "ETag", "\"2\""));
        watched.await("the second", () -> watched.texts().size() == 2);
        server.put("/feed", Reply.feed(rss(15, 16, 17), "ETag", "\"3\""));
        watched.await("all", () -> watched.texts().size() == 4);
        assertEquals("Halden Wire", watched.articles().getFirst().article().outlet());
      }
    }
  }

  @Test
  void aFeedIsNotAskedForAgainByTheNextProcessBeforeItsTime() throws Exception {
    try (FeedServer server = new FeedServer()) {
      server.put("/feed", Reply.feed(rss(14)));
      for (int process = 0; process < 3; process++) {
        try (Watched watched = watch(NEVER, server.address("/feed"))) {
          drop(process + ".txt", process + " people died in Tesk\n");
          int articles = process + 2;
          watched.await("both", () -> watched.texts().size() == articles);
        }
      }
      assertEquals(1, server.asked().size());
    }
  }

  @Test
  void whatAFeedLosesIsSaidOnce() throws Exception {
    try (FeedServer server = new FeedServer()) {
      String empty = "<item><title>Storm</title><guid>urn:x:1</guid></item>";
      server.put("/feed", Reply.feed(rss(14).replace("<item>", empty + "<item>")));
      try (Watched watched = watch(OFTEN, server.address("/feed"))) {
        watched.await("it", () -> watched.texts().size() == 1);
        watched.await("more requests", () -> server.asked().size() > 4);
        assertEquals(
            1, watched.talk().stream().filter(line -> line.contains("has no text")).count());
      }
    }
  }

  @Test
  void aServerThatIsDownIsSaidOnceAndTheFolderGoesOn() throws Exception {
    try (FeedServer server = new FeedServer()) {
      try (Watched watched = watch(OFTEN, server.address("/feed"))) {
        watched.await("word of it", () -> watched.talk().toString().contains("does not know it"));
        drop("storm.txt", "14 people died in Halden\n");
        watched.await("the file", () -> watched.texts().size() == 1);
        server.put("/feed", Reply.feed(rss(15)));
        watched.await("the feed", () -> watched.texts().size() == 2);
        assertEquals(
            1, watched.talk().stream().filter(line -> line.contains("does not know it")).count());
      }
    }
  }

  @Test
  void aPageIsNoFeedAndItsFeedsAreNamed() throws Exception {
    try (FeedServer server = new FeedServer()) {
      server.put(
          "/",
          Reply.feed(
              "<!doctype html><html><head><link rel='alternate' type='application/rss+xml'"
                  + " href='/rss'></head><body><p>14 people died in Halden</p></body></html>"));
      try (Watched watched = watch(NEVER, server.address("/"))) {
        watched.await(
            "its feed",
            () -> watched.talk().toString().contains("it names " + server.address("/rss")));
        assertEquals(List.of(), watched.texts());
      }
    }
  }

  @Test
  void onceTakesWhatIsThereAndEnds() throws IOException {
    Newsroom newsroom = new Newsroom(folder);
    drop("a.txt", "14 people died in Halden\n");
    try (FeedServer server = new FeedServer()) {
      server.put("/feed", Reply.feed(rss(15, 16)));
      String address = server.address("/feed").toString();
      Run run = newsroom.run("watch", "--once", "in", address);
      assertEquals(ExitCode.DONE, run.code(), run.err());
      assertEquals(3, newsroom.ids().size());
      assertEquals("", run.out());
      newsroom.run("watch", "--once", "in", address);
      assertEquals(1, server.asked().size());
    }
  }

  @Test
  void wantsToKnowWhatToWatch() {
    Newsroom newsroom = new Newsroom(folder);
    assertEquals(ExitCode.USAGE, newsroom.run("watch").code());
    assertEquals(ExitCode.NOT_FOUND, newsroom.run("watch", "nowhere").code());
    assertEquals(ExitCode.USAGE, newsroom.run("watch", "https:///feed").code());
    assertEquals(ExitCode.USAGE, newsroom.run("watch", "https://a b/feed").code());
    assertEquals(
        ExitCode.USAGE, newsroom.run("watch", "--every", "0", "https://a.example/feed").code());
  }

  private Watched watch() throws IOException {
    return watch(NEVER);
  }

  private Watched watch(Duration usual, URI... feeds) throws IOException {
    return new Watched(folder, StubAnnotator.ANNOTATORS, usual, feeds);
  }

  private void drop(String path, String text) throws IOException {
    Path file = folder.resolve("in").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String rss(int... dead) {
    StringBuilder items = new StringBuilder();
    IntStream.of(dead)
        .forEach(number ->
            items.append(
                String.format(
                    Locale.ROOT,
                    "<item><guid>urn:halden:%1$d</guid><title>Storm</title><description>%1$d people died in Halden</description></item>",
                    number)));
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>Halden Wire</title>"
        + items
        + "</channel></rss>";
  }
}
