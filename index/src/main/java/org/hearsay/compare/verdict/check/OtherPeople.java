package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.population.Population;

/**
 * The two count other people, as far as they say. Outlets do not tell civilians from people: that
 * more civilians are counted than people is no explanation.
 */
final class OtherPeople implements Check {

  @Override
  public String id() {
    return "other-people";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    Population of = pair.low().population();
    Population other = pair.high().population();
    return Settled.when(
        !of.equals(other)
            && !(pair.sharesACount() && of.equalsButForAttacks(other))
            && !(of.isTotal() && other.within(of) && other.isTotal()),
        Outcome.SCOPE,
        () ->
            pair.low().phrase(true)
                + "; "
                + pair.high().phrase(true)
                + ": they do not count the same.");
  }
}
