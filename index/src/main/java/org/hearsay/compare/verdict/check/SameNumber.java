package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/** Both name one number and say differently how near it is: "10", "more than 10". */
final class SameNumber implements Check {

  @Override
  public String id() {
    return "same-number";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        pair.low().namesTheNumberOf(pair.high()),
        Outcome.PRECISION,
        () -> pair.phrase() + ": both name one number.");
  }
}
