package org.hearsay.cli;

import java.time.Duration;
import java.util.Locale;
import org.hearsay.batch.Counts;

/**
 * How far a run is, on the error stream: a line that is written over where a person watches, and a
 * line a minute where nobody does. Used by one thread.
 */
final class Progress implements AutoCloseable {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final Duration interval;
  private final long start = System.nanoTime();
  private long lastShown = start;
  private boolean lineIsOpen;

  Progress(Console console) {
    this.console = console;
    interval = console.isTerminal() ? Duration.ofMillis(200) : Duration.ofMinutes(1);
  }

  void show(Counts counts, long characters) {
    long now = System.nanoTime();
    if (now - lastShown < interval.toNanos()) {
      return;
    }
    lastShown = now;
    double seconds = (now - start) / 1e9;
    String line =
        String.format(
            Locale.ROOT,
            "%,d articles, %.1f a second, %,.0f characters a second",
            counts.read(),
            counts.read() / seconds,
            characters / seconds);
    if (console.isTerminal()) {
      console.err().print(CLEAR_LINE + line);
      lineIsOpen = true;
    } else {
      console.err().println(line);
    }
    console.err().flush();
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
