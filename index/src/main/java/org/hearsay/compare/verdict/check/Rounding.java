package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/** One is the other in fewer digits: 1,429 and 1,400. */
final class Rounding implements Check {

  @Override
  public String id() {
    return "rounding";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        pair.low().loose().roundsTo(pair.high().loose()),
        Outcome.PRECISION,
        () -> pair.phrase() + ": one is the other rounded.");
  }
}
