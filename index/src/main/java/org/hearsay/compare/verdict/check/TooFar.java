package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/** Two counts so far apart that they cannot be of the same. */
final class TooFar implements Check {

  /** As a share of the lower one: ten times as many. */
  private static final double TOO_FAR = 9;

  @Override
  public String id() {
    return "too-far";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        areApart(pair) && !fact.areRivals(pair),
        Outcome.APART,
        () -> pair.phrase() + ": so far apart that they can hardly be of the same.");
  }

  static boolean areApart(Pair pair) {
    return pair.gap() > TOO_FAR;
  }
}
