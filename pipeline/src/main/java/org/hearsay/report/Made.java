package org.hearsay.report;

import java.time.Instant;
import java.util.List;

/**
 * How a report came to be, for who reads it later.
 *
 * @param when when it was made
 * @param from the index it was made from
 * @param asked what it was limited to, as it was typed; empty is everything
 */
public record Made(Instant when, String from, List<String> asked) {
  public Made {
    asked = List.copyOf(asked);
  }
}
