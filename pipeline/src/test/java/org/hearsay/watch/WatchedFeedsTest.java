package org.hearsay.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WatchedFeedsTest {

  private static final Instant NOW = Instant.parse("2025-05-07T09:00:00Z");
  private static final Pace PACE = Pace.every(Duration.ofMinutes(5));
  private static final long ENOUGH = 5_000;

  private final Feed halden = feed("https://halden.example/news");
  private final Feed sport = feed("https://halden.example/sport");
  private final Feed tesk = feed("https://tesk.example/news");

  @Test
  void asksOneHostForOneFeedAtATime() throws InterruptedException {
    WatchedFeeds feeds =
        new WatchedFeeds(List.of(halden, sport, tesk), feed -> new Answer.Unchanged(null), PACE);
    feeds.askWhatIsDue(NOW);
    assertEquals(List.of("halden.example/news", "tesk.example/news"), arrived(feeds, 2, NOW));
    feeds.askWhatIsDue(NOW);
    assertEquals(List.of(), feeds.arrived(20));
    feeds.askWhatIsDue(NOW.plus(PACE.perHost()));
    assertEquals(List.of("halden.example/sport"), arrived(feeds, 1, NOW));
  }

  @Test
  void doesNotWaitForASlowServer() throws InterruptedException {
    CountDownLatch slow = new CountDownLatch(1);
    WatchedFeeds feeds =
        new WatchedFeeds(
            List.of(halden, tesk),
            feed -> {
              if (feed.host().equals("halden.example")) {
                await(slow);
              }
              return new Answer.Unchanged(null);
            },
            PACE);
    feeds.askWhatIsDue(NOW);
    assertEquals(List.of("tesk.example/news"), arrived(feeds, 1, NOW));
    assertFalse(feeds.isIdle(NOW));
    slow.countDown();
    assertEquals(List.of("halden.example/news"), arrived(feeds, 1, NOW));
    assertTrue(feeds.isIdle(NOW));
    assertFalse(feeds.isIdle(NOW.plusSeconds(300)));
  }

  @Test
  void doesNotAskAgainBeforeWhatCameIsTaken() throws InterruptedException {
    WatchedFeeds feeds = new WatchedFeeds(List.of(tesk), feed -> new Answer.Unchanged(null), PACE);
    feeds.askWhatIsDue(NOW);
    assertEquals(1, feeds.arrived(ENOUGH).size());
    feeds.askWhatIsDue(NOW.plusSeconds(3600));
    assertEquals(List.of(), feeds.arrived(20));
  }

  private static List<String> arrived(WatchedFeeds feeds, int number, Instant now)
      throws InterruptedException {
    List<WatchedFeeds.Arrival> all = new ArrayList<>();
    while (all.size() < number) {
      all.addAll(feeds.arrived(ENOUGH));
    }
    all.forEach(one -> feeds.taken(one.feed().after(one.answer(), now, PACE), now));
    return all.stream().map(one -> one.feed().name().replace("https://", "")).sorted().toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Feed feed(String address) {
    return Feed.of(URI.create(address));
  }
}
