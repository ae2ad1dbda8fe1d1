package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.compare.event.Kinds;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.corpus.Happening;

/** So many dead, told of a war, as a war has and no day of it. */
final class WarToll implements Check {

  private static final BigDecimal OF_A_WAR = BigDecimal.valueOf(100_000);

  private static final Kinds KINDS = new Kinds();

  @Override
  public String id() {
    return "war-toll";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return of(pair.low()).or(() -> of(pair.high()));
  }

  private static Optional<Settled> of(FigureClaim claim) {
    return Settled.when(
        isOfAWar(claim),
        Outcome.APART,
        () ->
            Wording.of(claim, false)
                + ", as "
                + claim.telling().source().label()
                + " has it, is the toll of a war, and not of one event.");
  }

  private static boolean isOfAWar(FigureClaim claim) {
    BigDecimal least = claim.stated().low();
    Happening event = claim.telling().event();
    String trigger = event == null ? null : event.trigger();
    return trigger != null
        && least != null
        && least.compareTo(OF_A_WAR) >= 0
        && KINDS.ofWord(trigger).equals(Optional.of(Kinds.WAR));
  }
}
