package org.hearsay.compare.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearsay.corpus.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * From the least to the most that a figure can mean. Null is unbounded, as in {@link Quantity}.
 *
 * <p>Whether two intervals disagree is asked as a fair reader would: "1,400" may be 1,429 rounded,
 * and who writes "hundreds" does not deny 1,100.
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Round numbers below this are as often exact as not. */
  private static final BigDecimal ROUNDED_FROM = BigDecimal.valueOf(100);

  /** The most that rounding can be away from the number. */
  private static final BigDecimal ROUNDED_BY = new BigDecimal("0.04");

  public static Interval of(Quantity quantity) {
    return new Interval(quantity.low(), quantity.high());
  }

  /**
   * What the quantity does not rule out: words for no number in particular are loose, and "more
   * than 1,300" is no other number than 1,300.
   */
  public static Interval loose(Quantity quantity) {
    BigDecimal low = quantity.low();
    return switch (quantity.hedge()) {
      case VAGUE -> new Interval(low == null ? null : low.multiply(HALF), null);
      case MORE_THAN -> new Interval(quantity.value() == null ? low : quantity.value(), null);
      default -> of(quantity);
    };
  }

  public boolean overlaps(Interval other) {
    return !above(other) && !other.above(this);
  }

  /** Whether all of this lies above all of the other. */
  public boolean above(Interval other) {
    return low != null && other.high != null && low.compareTo(other.high) > 0;
  }

  boolean isBounded() {
    return low != null && high != null;
  }

  boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** Whether one is the other rounded to fewer digits. */
  public boolean roundsTo(Interval other) {
    return isRounded(this, other) || isRounded(other, this);
  }

  private static boolean isRounded(Interval round, Interval exact) {
    BigDecimal number = round.isPoint() ? round.low : null;
    BigDecimal other = exact.low != null ? exact.low : exact.high;
    if (number == null || other == null || number.signum() == 0) {
      return false;
    }
    int digits = place(number);
    boolean rough = number.abs().compareTo(ROUNDED_FROM) >= 0 || digits <= 0;
    if (!rough || digits <= place(other)) {
      return false;
    }
    BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(digits).multiply(HALF);
    BigDecimal most = digits <= 0 ? half : half.min(number.abs().multiply(ROUNDED_BY));
    return number.subtract(other).abs().compareTo(most) <= 0;
  }

  /** Whether this is the other without its last digits: 8.6 of 8.67. */
  public boolean isCutOf(Interval other) {
    if (!isPoint() || other.low == null || low == null || low.signum() <= 0) {
      return false;
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(place(low));
    return place(other.low) < place(low)
        && other.low.compareTo(low) > 0
        && other.low.subtract(low).compareTo(unit) < 0
        && unit.compareTo(low.multiply(ROUNDED_BY)) <= 0;
  }

  /** The place of the last digit that is not zero: 2 of 1,400, -1 of 7.3. */
  private static int place(BigDecimal number) {
    return -number.stripTrailingZeros().scale();
  }

  /**
   * By how much this lies above the other, as a share of the other's high end; 0 where it does not.
   */
  public double gapAbove(Interval other) {
    if (!above(other) || low == null || other.high == null) {
      return 0;
    }
    BigDecimal base = other.high.abs().max(new BigDecimal("0.001"));
    return low.subtract(other.high).divide(base, 4, RoundingMode.HALF_UP).doubleValue();
  }
}
