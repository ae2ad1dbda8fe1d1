package org.hearsay.cli;

import java.time.Duration;
import java.util.Locale;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, on the error stream: a line that is written over where a person watches, and a
 * line a minute where nobody does. Used by one thread.
 */
final class Progress implements AutoCloseable {

  private static final String CLEAR_LINE = "\r\u001b[K";

  /** Before that nobody can say how long it will take. */
  private static final double LEAST_DONE = 0.01;

  private final Console console;
  private final @Nullable InputSize total;
  private final Duration interval;
  private final long start = System.nanoTime();
  private long lastShown = start;
  private long bytes;
  private boolean lineIsOpen;

  /**
   * @param total what there is to read; null where nothing is to be shown
   */
  Progress(Console console, @Nullable InputSize total) {
    this.console = console;
    this.total = total;
    interval = console.isTerminal() ? Duration.ofMillis(200) : Duration.ofMinutes(1);
  }

  /** So many more bytes of the input were read. */
  void read(long more) {
    bytes += more;
  }

  void show(Counts counts, long characters) {
    long now = System.nanoTime();
    if (total == null || now - lastShown < interval.toNanos()) {
      return;
    }
    lastShown = now;
    String line = line(counts, characters, total, bytes, (now - start) / 1e9);
    if (console.isTerminal()) {
      console.err().print(CLEAR_LINE + line);
      lineIsOpen = true;
    } else {
      console.err().println(line);
    }
    console.err().flush();
  }

  /** "38 %, 3,604 articles, 12.1 a second, 61,000 characters a second, 2 failed, 8 min left". */
  static String line(Counts counts, long characters, InputSize total, long bytes, double seconds) {
    double done = total.bytes() == 0 ? 0 : Math.min(1, (double) bytes / total.bytes());
    StringBuilder line = new StringBuilder();
    if (total.bytes() > 0) {
      line.append(String.format(Locale.ROOT, "%.0f %%, ", 100 * done));
    }
    line.append(
        String.format(
            Locale.ROOT,
            "%,d articles, %.1f a second, %,.0f characters a second",
            counts.read(),
            counts.read() / seconds,
            characters / seconds));
    if (counts.of(Ending.FAILED) > 0) {
      line.append(String.format(Locale.ROOT, ", %,d failed", counts.of(Ending.FAILED)));
    }
    if (done > LEAST_DONE) {
      line.append(", ").append(left(seconds / done - seconds));
    }
    return line.toString();
  }

  private static String left(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s left";
    }
    return seconds < 5_400
        ? Math.round(seconds / 60) + " min left"
        : String.format(Locale.ROOT, "%.1f h left", seconds / 3_600);
  }

  /** Says something that stays. */
  void say(String sentence) {
    close();
    console.say(sentence);
    console.err().flush();
  }

  @Override
  public void close() {
    if (lineIsOpen) {
      console.err().print(CLEAR_LINE);
      lineIsOpen = false;
    }
  }
}
