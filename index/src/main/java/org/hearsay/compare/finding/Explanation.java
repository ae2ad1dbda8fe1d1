package org.hearsay.compare.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two claims that were weighed against each other, and what decided.
 *
 * @param check the id of the check that settled the pair; null where none did
 * @param sentence the reason, for a reader
 * @param confidence from 0 to 1, how sure it is that they contradict each other, or that the count
 *     has moved; null where that is not the question
 * @param evidence what speaks for that and what against, the weightiest first
 */
public record Explanation(
    Side low,
    Side high,
    @Nullable String check,
    Outcome outcome,
    String sentence,
    @Nullable Double confidence,
    List<Dispute.Evidence> evidence) {

  public Explanation {
    evidence = List.copyOf(evidence);
  }

  /** What a check settled without weighing. */
  public Explanation(
      Side low, Side high, @Nullable String check, Outcome outcome, String sentence) {
    this(low, high, check, outcome, sentence, null, List.of());
  }
}
