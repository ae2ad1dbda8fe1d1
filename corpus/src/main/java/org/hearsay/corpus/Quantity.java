package org.hearsay.corpus;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its hedge, as an interval.
 *
 * <p>Numbers are kept without trailing zeros and with a scale of 0 or more, so equal numbers are
 * equal objects.
 *
 * @param value the number the text names; null where it names none ("dozens") or two ("300 to
 *     400"), but for a movement between two the one reached ("rose from 58 to 86")
 * @param low the least it can be, inclusive; null is unbounded
 * @param high the most it can be, inclusive; null is unbounded
 * @param unit a currency, a unit of measurement or "percentage", in the singular, with its rate
 *     ("dollar per barrel"); null for things counted, whose rate stands alone ("per day")
 */
public record Quantity(
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Hedge hedge,
    @Nullable String unit) {

  public Quantity {
    value = canonical(value);
    low = canonical(low);
    high = canonical(high);
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  /** Exactly this many things. */
  public static Quantity exactly(long value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Quantity(number, number, number, Hedge.EXACT, null);
  }

  private static @Nullable BigDecimal canonical(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
