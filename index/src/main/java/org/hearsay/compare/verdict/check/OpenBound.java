package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/** A number lies within what the other leaves open: 61 and "at least 34", 1,100 and "hundreds". */
final class OpenBound implements Check {

  @Override
  public String id() {
    return "open-bound";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.isDisjoint(), Outcome.PRECISION, () -> pair.phrase() + ": both can be right.");
  }
}
