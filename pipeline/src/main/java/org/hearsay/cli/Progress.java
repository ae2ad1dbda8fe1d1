package org.hearsay.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
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

  /** Shorter runs are mostly loading. */
  private static final Duration WORTH_SAYING = Duration.ofSeconds(20);

  private final Console console;
  private final @Nullable InputSize total;
  private final LongSupplier tokens;
  private final Duration interval;
  private final long start = System.nanoTime();
  private long lastShown = start;
  private long bytes;
  private boolean lineIsOpen;

  /**
   * @param total what there is to read; null where nothing is to be shown
   * @param tokens how many were annotated until now
   */
  Progress(Console console, @Nullable InputSize total, LongSupplier tokens) {
    this.console = console;
    this.total = total;
    this.tokens = tokens;
    interval = console.isTerminal() ? Duration.ofMillis(200) : Duration.ofMinutes(1);
  }

  /** So many more bytes of the input were read. */
  void read(long more) {
    bytes += more;
  }

  void show(Counts counts) {
    long now = System.nanoTime();
    if (total == null || now - lastShown < interval.toNanos()) {
      return;
    }
    lastShown = now;
    String line = line(counts, tokens.getAsLong(), total, bytes, seconds());
    if (console.isTerminal()) {
      console.err().print(CLEAR_LINE + line);
      lineIsOpen = true;
    } else {
      console.err().println(line);
    }
    console.err().flush();
  }

  /** "38 %, 3,604 articles, 12.1 a second, 9,800 tokens a second, 2 failed, 8 min left". */
  static String line(Counts counts, long tokens, InputSize total, long bytes, double seconds) {
    double done = total.bytes() == 0 ? 0 : Math.min(1, (double) bytes / total.bytes());
    StringBuilder line = new StringBuilder();
    if (total.bytes() > 0) {
      line.append(String.format(Locale.ROOT, "%.0f %%, ", 100 * done));
    }
    line.append(String.format(Locale.ROOT, "%,d articles, ", counts.read()))
        .append(rate(counts, tokens, seconds));
    if (counts.of(Ending.FAILED) > 0) {
      line.append(String.format(Locale.ROOT, ", %,d failed", counts.of(Ending.FAILED)));
    }
    if (done > LEAST_DONE) {
      line.append(", ").append(time(seconds / done - seconds)).append(" left");
    }
    return line.toString();
  }

  /** "9,486 read: 9,486 indexed in 12 min, 13.2 a second, 10,400 tokens a second". */
  void end(Counts counts) {
    double seconds = seconds();
    if (total != null) {
      say(
          seconds < WORTH_SAYING.toSeconds()
              ? counts.toString()
              : counts + " in " + time(seconds) + ", " + rate(counts, tokens.getAsLong(), seconds));
    }
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String rate(Counts counts, long tokens, double seconds) {
    String articles = String.format(Locale.ROOT, "%,.1f a second", counts.read() / seconds);
    return tokens == 0
        ? articles
        : articles + String.format(Locale.ROOT, ", %,.0f tokens a second", tokens / seconds);
  }

  private static String time(double seconds) {
    if (seconds < 90) {
      return Math.round(seconds) + " s";
    }
    return seconds < 5_400
        ? Math.round(seconds / 60) + " min"
        : String.format(Locale.ROOT, "%.1f h", seconds / 3_600);
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
