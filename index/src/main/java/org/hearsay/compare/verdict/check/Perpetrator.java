package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/**
 * Whoever did it died too, and the numbers differ by no more than two: some count the perpetrator
 * and some do not.
 */
final class Perpetrator implements Check {

  @Override
  public String id() {
    return "perpetrator";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.inOneUtterance() && fact.perpetratorDied() && differByFew(pair),
        Outcome.SCOPE,
        () -> pair.phrase() + ": whoever did it died too, and one may count the perpetrator.");
  }

  static boolean differByFew(Pair pair) {
    BigDecimal low = pair.low().stated().high();
    BigDecimal high = pair.high().stated().low();
    return low != null && high != null && high.subtract(low).compareTo(BigDecimal.TWO) <= 0;
  }
}
