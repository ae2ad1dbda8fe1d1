package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/** One counts those who were taken to a hospital, the other all who were hurt. */
final class InCare implements Check {

  @Override
  public String id() {
    return "in-care";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        pair.low().isInCare() != pair.high().isInCare(),
        Outcome.SCOPE,
        () ->
            pair.phrase()
                + ": "
                + (pair.low().isInCare() ? pair.low() : pair.high()).telling().source().label()
                + " counts those who were taken to a hospital.");
  }
}
