package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.population.Scopes;

/** Numbers of several attacks together, of which nobody says which they are. */
final class SeveralAttacks implements Check {

  @Override
  public String id() {
    return "several-attacks";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        pair.low().population().scopes().contains(Scopes.COMBINED) && !pair.sharesACount(),
        Outcome.SCOPE,
        () -> pair.phrase() + ": of several attacks together, and nobody says of which.");
  }
}
