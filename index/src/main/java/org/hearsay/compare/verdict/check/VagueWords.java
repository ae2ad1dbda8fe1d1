package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.corpus.Hedge;

/**
 * One is a word like "hundreds" that does not stand near the other's number, or a range so wide
 * that it tells how little is known.
 */
final class VagueWords implements Check {

  @Override
  public String id() {
    return "vague-words";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    boolean vague = isWord(pair.low()) || isWord(pair.high());
    if (isWide(pair.low()) || isWide(pair.high())) {
      return Optional.of(
          new Settled(Outcome.PRECISION, pair.phrase() + ": a range so wide takes no side."));
    }
    return Settled.when(
        vague && !pair.areNear(),
        Outcome.APART,
        () -> pair.phrase() + ": a word for many is no number to hold against one.");
  }

  private static boolean isWord(FigureClaim claim) {
    return claim.figure().quantity().hedge() == Hedge.VAGUE;
  }

  /** Whether it is a range whose upper end is more than twice the lower one. */
  private static boolean isWide(FigureClaim claim) {
    BigDecimal low = claim.stated().low();
    BigDecimal high = claim.stated().high();
    return claim.figure().quantity().hedge() == Hedge.RANGE
        && low != null
        && high != null
        && high.compareTo(low.add(low)) > 0;
  }
}
