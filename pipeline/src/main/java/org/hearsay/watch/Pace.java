package org.hearsay.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often feeds are asked for: no oftener than the user and the server allow, ever more seldom
 * where a server does not answer, and never oftener than that.
 *
 * @param usual between two answers
 * @param longest after many failures, or where a server asks for more
 * @param perHost between two requests to one host
 */
public record Pace(Duration usual, Duration longest, Duration perHost) {

  /** A day: a feed that is broken for weeks is still found to be mended. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Duration PER_HOST = Duration.ofSeconds(2);

  /** After so many doublings of a second the longest is reached. */
  private static final int MOST_DOUBLINGS = 20;

  public static Pace every(Duration usual) {
    return new Pace(usual, LONGEST, PER_HOST);
  }

  /** When to ask again after an answer that is good for a while. */
  Instant afterAnswer(Instant now, @Nullable Duration goodFor) {
    return now.plus(bounded(goodFor));
  }

  /** When to ask again after so many failures one after the other. */
  Instant afterFailures(Instant now, int failures, @Nullable Duration wanted) {
    Duration doubled = usual.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration bounded = bounded(wanted);
    Duration pause = doubled.compareTo(bounded) > 0 ? doubled : bounded;
    return now.plus(pause.compareTo(longest) > 0 ? longest : pause);
  }

  private Duration bounded(@Nullable Duration wanted) {
    if (wanted == null || wanted.compareTo(usual) < 0) {
      return usual;
    }
    return wanted.compareTo(longest) > 0 ? longest : wanted;
  }
}
