package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a hedge says about a number, as the interval that follows.
 *
 * <p>Bounds are inclusive. Of things counted they are whole numbers, so "more than 1,300" begins at
 * 1,301; of measures "more than 5 %" begins at 5. Unbounded below means nought, unless the number
 * is below it.
 */
enum HedgeCue {
  /** [N, ∞) */
  AT_LEAST(Hedge.AT_LEAST),
  /** (N, ∞) */
  MORE_THAN(Hedge.MORE_THAN),
  /** (N, 1.1 N] */
  JUST_OVER(Hedge.MORE_THAN),
  /** [0, N] */
  AT_MOST(Hedge.AT_MOST),
  /** [0, N) */
  LESS_THAN(Hedge.LESS_THAN),
  /** [0.9 N, N) */
  JUST_UNDER(Hedge.LESS_THAN),
  /** [0.9 N, N] */
  NEARLY(Hedge.ABOUT),
  /** [0.9 N, 1.1 N] */
  ABOUT(Hedge.ABOUT);

  private static final BigDecimal LESS = new BigDecimal("0.9");
  private static final BigDecimal MORE = new BigDecimal("1.1");

  private final Hedge hedge;

  HedgeCue(Hedge hedge) {
    this.hedge = hedge;
  }

  /** A named number under this hedge. */
  Quantity of(BigDecimal n, boolean things, @Nullable String unit) {
    boolean whole = things && n.stripTrailingZeros().scale() <= 0;
    BigDecimal step = whole ? BigDecimal.ONE : BigDecimal.ZERO;
    BigDecimal one = n.multiply(LESS);
    BigDecimal other = n.multiply(MORE);
    BigDecimal under = round(one.min(other), whole, RoundingMode.FLOOR);
    BigDecimal over = round(one.max(other), whole, RoundingMode.CEILING);
    // Below nought a bound above says nothing about how low it can be.
    @Nullable BigDecimal nought = n.signum() < 0 ? null : BigDecimal.ZERO;
    return switch (this) {
      case AT_LEAST -> new Quantity(n, n, null, hedge, unit);
      case MORE_THAN -> new Quantity(n, n.add(step), null, hedge, unit);
      case JUST_OVER -> new Quantity(n, n.add(step), over.max(n.add(step)), hedge, unit);
      case AT_MOST -> new Quantity(n, nought, n, hedge, unit);
      case LESS_THAN -> new Quantity(n, nought, below(n, step), hedge, unit);
      case JUST_UNDER ->
          new Quantity(n, under.min(n.subtract(step)), n.subtract(step), hedge, unit);
      case NEARLY -> new Quantity(n, under, n, hedge, unit);
      case ABOUT -> new Quantity(n, under, over, hedge, unit);
    };
  }

  /** An interval under this hedge: "at least 30 to 40", "up to several hundred". */
  Quantity of(BigDecimal low, BigDecimal high, Hedge plain, @Nullable String unit) {
    return switch (this) {
      case AT_LEAST, MORE_THAN, JUST_OVER -> new Quantity(null, low, null, plain, unit);
      case AT_MOST, LESS_THAN, JUST_UNDER ->
          new Quantity(null, BigDecimal.ZERO.min(low), high, plain, unit);
      case NEARLY, ABOUT -> new Quantity(null, low, high, plain, unit);
    };
  }

  private static BigDecimal below(BigDecimal n, BigDecimal step) {
    BigDecimal less = n.subtract(step);
    return n.signum() < 0 ? less : less.max(BigDecimal.ZERO);
  }

  private static BigDecimal round(BigDecimal n, boolean whole, RoundingMode mode) {
    return whole ? n.setScale(0, mode) : n;
  }
}
