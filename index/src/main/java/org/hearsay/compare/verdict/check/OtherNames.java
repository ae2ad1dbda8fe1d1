package org.hearsay.compare.verdict.check;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.finding.Outcome;

/** The names in what they count are others: "Tarvik officers", "Lower Brent police officers". */
final class OtherNames implements Check {

  @Override
  public String id() {
    return "other-names";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    Set<String> names = pair.low().namesCounted();
    Set<String> others = pair.high().namesCounted();
    return Settled.when(
        !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others),
        Outcome.SCOPE,
        () -> pair.low().phrase(true) + "; " + pair.high().phrase(true) + ": these are others.");
  }
}
