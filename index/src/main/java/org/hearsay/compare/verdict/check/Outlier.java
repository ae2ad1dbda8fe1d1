package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.Outcome;

/** Nearly all give a number far from one of the two: that is a slip, or another count. */
final class Outlier implements Check {

  @Override
  public String id() {
    return "outlier";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return of(pair.low(), fact).or(() -> of(pair.high(), fact));
  }

  private static Optional<Settled> of(FigureClaim claim, FactView fact) {
    return Settled.when(
        fact.isOutlier(claim),
        Outcome.APART,
        () ->
            "Nearly all give a number far from "
                + Wording.of(claim, false)
                + ", as "
                + claim.telling().source().label()
                + " has it: a slip, or another count.");
  }
}
