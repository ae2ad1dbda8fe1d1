package org.hearsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in the text, before units, ranges and hedges.
 *
 * @param first its first piece
 * @param end after its last piece
 * @param value null where none is named ("dozens")
 * @param scale what its scale words multiply by; 1 where it has none
 */
record Numeral(
    int first,
    int end,
    @Nullable BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    BigDecimal scale,
    Form form) {

  enum Form {
    DIGITS,
    WORDS,
    VAGUE,
    FRACTION
  }

  static Numeral exactly(int first, int end, BigDecimal value, BigDecimal scale, Form form) {
    return new Numeral(first, end, value, value, value, scale, form);
  }

  static Numeral between(int first, int end, BigDecimal low, BigDecimal high) {
    return new Numeral(first, end, null, low, high, BigDecimal.ONE, Form.VAGUE);
  }

  Numeral negated() {
    return new Numeral(
        first,
        end,
        value == null ? null : value.negate(),
        high.negate(),
        low.negate(),
        scale,
        form);
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** The number with the scale of another: "2" in "2 to 3 million". */
  Numeral times(BigDecimal factor) {
    return new Numeral(
        first,
        end,
        value == null ? null : value.multiply(factor),
        low.multiply(factor),
        high.multiply(factor),
        scale.multiply(factor),
        form);
  }
}
