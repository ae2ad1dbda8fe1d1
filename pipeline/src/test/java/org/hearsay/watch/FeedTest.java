package org.hearsay.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

  private static final Instant NOW = Instant.parse("2025-05-07T09:00:00Z");
  private static final URI ADDRESS = URI.create("https://halden.example/feed");
  private static final Pace PACE = Pace.every(Duration.ofMinutes(5));

  @TempDir Path folder;

  private final Feed feed = Feed.of(ADDRESS);

  @Test
  void isDueAtOnceAndThenAfterTheUsualTime() {
    assertTrue(feed.isDue(NOW));
    Feed after = feed.after(given(null), NOW, PACE);
    assertFalse(after.isDue(NOW.plusSeconds(299)));
    assertTrue(after.isDue(NOW.plusSeconds(300)));
  }

  @Test
  void isAskedForAsSeldomAsItsServerWants() {
    assertEquals(NOW.plusSeconds(3600), feed.after(given(Duration.ofHours(1)), NOW, PACE).next());
    assertEquals(
        NOW.plusSeconds(3600),
        feed.after(new Answer.Unchanged(Duration.ofHours(1)), NOW, PACE).next());
  }

  @Test
  void isNeverAskedForOftenerThanTheUserWantsNorMoreSeldomThanOnceADay() {
    assertEquals(NOW.plusSeconds(300), feed.after(given(Duration.ZERO), NOW, PACE).next());
    assertEquals(
        NOW.plus(Duration.ofDays(1)), feed.after(given(Duration.ofDays(400)), NOW, PACE).next());
  }

  @Test
  void isAskedForEverMoreSeldomWhileItFails() {
    Feed failing = feed;
    long before = 0;
    for (int i = 0; i < 40; i++) {
      failing = failing.after(new Answer.Failed("its server cannot be reached", null), NOW, PACE);
      long pause = Duration.between(NOW, failing.next()).toSeconds();
      assertEquals(Math.min(86_400, Math.max(600, 2 * before)), pause);
      before = pause;
    }
    assertEquals(NOW.plusSeconds(300), failing.after(given(null), NOW, PACE).next());
  }

  @Test
  void waitsAsLongAsABusyServerAsksFor() {
    Answer busy = new Answer.Failed("asked too often", Duration.ofHours(2));
    assertEquals(NOW.plusSeconds(7200), feed.after(busy, NOW, PACE).next());
  }

  @Test
  void keepsWhatTellsItsVersionsApartThroughFailures() {
    Feed known = feed.after(given(null), NOW, PACE);
    Feed failed = known.after(new Answer.Failed("it is down", null), NOW, PACE);
    assertEquals("\"7\"", failed.validators().etag());
    assertEquals("\"7\"", failed.after(new Answer.Unchanged(null), NOW, PACE).validators().etag());
  }

  @Test
  void isNotAskedForAgainWhenItIsGone() {
    Feed gone = feed.after(new Answer.Gone(), NOW, PACE);
    assertFalse(gone.isDue(NOW.plus(Duration.ofDays(10_000))));
  }

  @Test
  void isGivenWholeWhenSomethingInItWasHeldBack() {
    Feed known = feed.after(given(null), NOW, PACE).wholeAgain(NOW.plusSeconds(900));
    assertEquals(Answer.Validators.NONE, known.validators());
    assertEquals(NOW.plusSeconds(900), known.next());
  }

  @Test
  void isKeptForTheNextProcess() throws IOException {
    Path file = folder.resolve("index.feeds.json");
    URI other = URI.create("https://tesk.example/rss");
    Feed known =
        feed.after(given(null), NOW, PACE).after(new Answer.Failed("down", null), NOW, PACE);
    Feed gone = Feed.of(other).after(new Answer.Gone(), NOW, PACE);
    FeedStore store = new FeedStore(file);
    store.keep(known);
    store.keep(gone);
    FeedStore next = new FeedStore(file);
    assertEquals(known, next.of(ADDRESS));
    assertEquals(gone, next.of(other));
  }

  @Test
  void isAskedForAnewWhereWhatWasKnownIsDamaged() throws IOException {
    Path file = folder.resolve("index.feeds.json");
    new FeedStore(file).keep(feed.after(given(null), NOW, PACE));
    String whole = Files.readString(file);
    for (int end = 0; end < whole.length() - 3; end += 7) {
      Files.writeString(file, whole.substring(0, end));
      assertEquals(feed, new FeedStore(file).of(ADDRESS));
    }
  }

  private static Answer given(@Nullable Duration goodFor) {
    return new Answer.Given(new byte[0], null, new Answer.Validators("\"7\"", null), goodFor, null);
  }
}
