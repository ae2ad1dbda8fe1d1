package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import org.hearsay.compare.fact.FigureClaim;

/** A lower bound of one day that a later day has left behind: "at least 34", then "at least 61". */
final class RisenBound extends Moving {

  /** How many times a lower bound a later figure must be to have left it behind. */
  private static final double RISEN = 1.1;

  /** A figure so many times a lower bound is hardly of the same people. */
  private static final double FAR_RISEN = 5;

  @Override
  public String id() {
    return "risen-bound";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    FigureClaim before = pair.low();
    FigureClaim after = pair.high();
    BigDecimal low = before.stated().low();
    BigDecimal then = after.stated().low();
    if (pair.isDisjoint()
        || low == null
        || then == null
        || !pair.countsPeople()
        || !Pair.isBound(before)
        || !Pair.isStep(after)
        || !before.population().isTotal()
        || !before.population().equals(after.population())
        || pair.daysOfRise().map(days -> days <= 0).orElse(true)) {
      return false;
    }
    double rise = then.doubleValue() / Math.max(1, low.doubleValue());
    return rise >= RISEN
        && rise <= FAR_RISEN
        && !fact.wasKnown(after, before)
        && !fact.gives(before, after)
        && !fact.gives(after, before);
  }

  @Override
  String because() {
    return "the later count has left the earlier bound behind";
  }
}
