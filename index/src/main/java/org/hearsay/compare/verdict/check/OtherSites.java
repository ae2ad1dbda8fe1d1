package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/** Their own sentences put them at other places: two attacks of one day, two towns of one storm. */
final class OtherSites implements Check {

  @Override
  public String id() {
    return "other-sites";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.inOneUtterance() && Sites.areOthers(pair),
        Outcome.APART,
        () -> pair.phrase() + ": their sentences put it at other places.");
  }
}
