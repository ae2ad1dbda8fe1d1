package org.hearsay.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks for each of several feeds when it is due, in the background, one request at a time to each
 * host. For one thread.
 */
public final class WatchedFeeds {

  /** What came for a feed. */
  public record Arrival(Feed feed, Answer answer) {}

  private final Map<String, Feed> feeds = new LinkedHashMap<>();
  private final Function<Feed, Answer> ask;
  private final Pace pace;
  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Instant> hostsFreeFrom = new HashMap<>();

  /**
   * @param ask waits for the answer; called by several threads
   */
  public WatchedFeeds(List<Feed> feeds, Function<Feed, Answer> ask, Pace pace) {
    feeds.forEach(feed -> this.feeds.put(feed.name(), feed));
    this.ask = ask;
    this.pace = pace;
  }

  /** Sends for what is due. */
  public void askWhatIsDue(Instant now) {
    for (Feed feed : feeds.values()) {
      Instant free = hostsFreeFrom.getOrDefault(feed.host(), Instant.MIN);
      if (feed.isDue(now) && !asked.contains(feed.name()) && !now.isBefore(free)) {
        asked.add(feed.name());
        hostsFreeFrom.put(feed.host(), Instant.MAX); // until it has answered
        Thread.ofVirtual().start(() -> arrivals.add(new Arrival(feed, ask.apply(feed))));
      }
    }
  }

  /** What has come, after waiting at most so long for the first. */
  public List<Arrival> arrived(long milliseconds) throws InterruptedException {
    List<Arrival> all = new ArrayList<>();
    Arrival first = arrivals.poll(milliseconds, TimeUnit.MILLISECONDS);
    if (first != null) {
      all.add(first);
      arrivals.drainTo(all);
    }
    return all;
  }

  /** Says what is known of a feed now that all that came is kept. */
  public void taken(Feed feed, Instant now) {
    Feed before = feeds.put(feed.name(), feed);
    asked.remove(feed.name());
    String host = before == null ? feed.host() : before.host();
    hostsFreeFrom.put(host, now.plus(pace.perHost()));
  }

  public Pace pace() {
    return pace;
  }

  /** Whether none is due, and none is being asked for. */
  public boolean isIdle(Instant now) {
    return asked.isEmpty() && feeds.values().stream().noneMatch(feed -> feed.isDue(now));
  }
}
