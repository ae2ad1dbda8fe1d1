package org.hearsay.compare.verdict.check;

import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.population.Scopes;

/** One says that it counts the perpetrator, or that it does not, and the other says otherwise. */
final class PerpetratorSaid implements Check {

  @Override
  public String id() {
    return "perpetrator-said";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        counted(pair.low()) != counted(pair.high()) && Perpetrator.differByFew(pair),
        Outcome.SCOPE,
        () ->
            pair.low().phrase(true)
                + "; "
                + pair.high().phrase(true)
                + ": one counts the perpetrator.");
  }

  private static int counted(FigureClaim claim) {
    Set<String> scopes = claim.population().scopes();
    return scopes.contains(Scopes.WITH_PERPETRATOR)
        ? 1
        : scopes.contains(Scopes.WITHOUT_PERPETRATOR) ? -1 : 0;
  }
}
