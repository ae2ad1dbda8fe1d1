package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.event.Period;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Outcome;

/**
 * Both say when it happened and mean other days, between which at least one lies: what is told as
 * of one day and of the next may be one thing.
 */
public final class OtherDays implements Check {

  @Override
  public String id() {
    return "other-days";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        areOf(pair), Outcome.APART, () -> pair.phrase() + ": of what happened on other days.");
  }

  static boolean areOf(Pair pair) {
    return then(pair.low())
        .flatMap(then -> then(pair.high()).map(other -> !then.agrees(other)))
        .orElse(false);
  }

  /** Whether the days that they mean follow on each other. */
  public static boolean areNeighbours(Pair pair) {
    return then(pair.low())
        .flatMap(
            then -> then(pair.high()).map(other -> then.agrees(other) && !then.overlaps(other)))
        .orElse(false);
  }

  private static Optional<Period> then(FigureClaim claim) {
    return Period.of(claim.telling().event()).filter(Period::narrow);
  }
}
