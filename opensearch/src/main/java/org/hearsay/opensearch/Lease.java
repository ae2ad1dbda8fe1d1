package org.hearsay.opensearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.index.IndexException;
import org.hearsay.index.IndexException.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The right to write to an index, for a minute at a time and renewed while its holder lives. One
 * that was killed leaves it behind: another takes it over when the minute is over, or at once where
 * it can see that the process is gone.
 */
final class Lease implements AutoCloseable {

  private static final String ID = "lease";
  private static final Duration LASTS = Duration.ofMinutes(1);

  /** Those that this process holds: what it let go of and could not delete is nobody's. */
  private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

  private final String name = UUID.randomUUID().toString();
  private final ClusterIndex index;
  private final InstantSource clock;
  private final Thread renewal =
      Thread.ofPlatform().daemon().name("hearsay-lease").unstarted(this::renewNowAndThen);

  private long number;
  private long term;
  private volatile @Nullable IOException lost;

  private Lease(ClusterIndex index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
  }

  /**
   * Takes it.
   *
   * @throws IndexException where another process has it
   */
  static Lease take(ClusterIndex index, InstantSource clock) throws IOException {
    Lease lease = new Lease(index, clock);
    Optional<JsonNode> held = index.state(ID);
    try {
      if (held.isEmpty()) {
        lease.put("&op_type=create");
      } else {
        lease.takeOver(held.get());
      }
    } catch (RefusedException e) {
      if (e.status() == 409) {
        throw lease.lockedBy("another run", e); // it was quicker
      }
      throw e;
    }
    HELD.add(lease.name);
    lease.renewal.start();
    return lease;
  }

  private void takeOver(JsonNode held) throws IOException {
    JsonNode state = held.path("_source").path("state");
    if (state.path("until").asLong() > clock.millis() && !isDead(state)) {
      throw lockedBy(
          "another run (process "
              + state.path("process").asLong()
              + " on "
              + state.path("host").asString("")
              + ")",
          null);
    }
    number = held.path("_seq_no").asLong();
    term = held.path("_primary_term").asLong();
    put(condition());
  }

  private static boolean isDead(JsonNode state) {
    long process = state.path("process").asLong();
    boolean isOwn = process == ProcessHandle.current().pid();
    return state.path("host").asString("").equals(host())
        && (isOwn
            ? !HELD.contains(state.path("name").asString(""))
            : ProcessHandle.of(process).isEmpty());
  }

  private IndexException lockedBy(String whom, @Nullable Exception cause) {
    return new IndexException(
        Problem.LOCKED, whom + " is writing to the index; try again when it has finished", cause);
  }

  private String condition() {
    return "&if_seq_no=" + number + "&if_primary_term=" + term;
  }

  private synchronized void put(String conditions) throws IOException {
    ObjectNode state =
        JsonNodeFactory.instance
            .objectNode()
            .put("process", ProcessHandle.current().pid())
            .put("host", host())
            .put("name", name)
            .put("until", clock.instant().plus(LASTS).toEpochMilli());
    JsonNode answer = index.putState(ID, state, conditions);
    number = answer.path("_seq_no").asLong();
    term = answer.path("_primary_term").asLong();
  }

  private void renewNowAndThen() {
    try {
      while (true) {
        Thread.sleep(LASTS.dividedBy(3));
        renew();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private synchronized void renew() {
    try {
      put(condition());
    } catch (RefusedException e) {
      lost = e.status() == 409 ? new IOException("another run took the index over", e) : lost;
    } catch (IOException e) {
      // Whoever writes now is told the same; where nobody answers nobody can take it over either.
    }
  }

  /**
   * Does nothing as long as it is held.
   *
   * @throws IOException where another process has it now
   */
  void check() throws IOException {
    IOException reason = lost;
    if (reason != null) {
      throw reason;
    }
  }

  /** Waits for a renewal that is under way, or it would put back what is deleted here. */
  @Override
  public void close() throws IOException {
    renewal.interrupt();
    HELD.remove(name);
    try {
      renewal.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (lost == null) {
      index.deleteState(ID);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a machine without a name";
    }
  }
}
