package org.hearsay.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.hearsay.compare.finding.Fact;
import org.hearsay.corpus.Hedge;
import org.jspecify.annotations.Nullable;

/**
 * How a value is drawn on a {@link Scale}: an interval, and a dot where the named number stands.
 * All places are from 0 to 1.
 *
 * @param openLow whether the interval goes on below what is drawn
 * @param openHigh whether it goes on above
 * @param dot the named number; empty where none is named ("dozens", "20 to 30")
 */
record Reach(double from, double to, boolean openLow, boolean openHigh, OptionalDouble dot) {

  static Reach of(Fact.Value value, Scale scale) {
    BigDecimal low = value.low();
    BigDecimal high = value.high();
    Hedge hedge = value.claims().isEmpty() ? null : value.claims().getFirst().hedge();
    boolean fromNothing =
        low != null
            && low.signum() == 0
            && high != null
            && high.signum() > 0
            && (hedge == Hedge.AT_MOST || hedge == Hedge.LESS_THAN);
    double from = low == null || fromNothing ? 0 : scale.place(low);
    double to = high == null ? 1 : scale.place(high);
    return new Reach(
        from,
        to,
        low == null || fromNothing,
        high == null || scale.endsBefore(high),
        dot(hedge, low, high, from, to));
  }

  boolean isPoint() {
    return !openLow && !openHigh && from == to;
  }

  /** The number that the text names stands at the end that the hedge starts from. */
  private static OptionalDouble dot(
      @Nullable Hedge hedge,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      double from,
      double to) {
    if (low != null && high != null && low.compareTo(high) == 0) {
      return OptionalDouble.of(from);
    }
    return switch (hedge) {
      case null -> OptionalDouble.empty();
      case EXACT, ABOUT ->
          low == null || high == null ? OptionalDouble.empty() : OptionalDouble.of((from + to) / 2);
      case AT_LEAST, MORE_THAN -> low == null ? OptionalDouble.empty() : OptionalDouble.of(from);
      case AT_MOST, LESS_THAN -> high == null ? OptionalDouble.empty() : OptionalDouble.of(to);
      case RANGE, VAGUE -> OptionalDouble.empty();
    };
  }
}
