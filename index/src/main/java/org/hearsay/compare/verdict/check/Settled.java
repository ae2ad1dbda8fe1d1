package org.hearsay.compare.verdict.check;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.compare.finding.Outcome;

/**
 * What a check makes of a pair.
 *
 * @param sentence the reason for the reader, true of this pair
 */
public record Settled(Outcome outcome, String sentence) {

  static Optional<Settled> when(boolean holds, Outcome outcome, Supplier<String> sentence) {
    return holds ? Optional.of(new Settled(outcome, sentence.get())) : Optional.empty();
  }
}
