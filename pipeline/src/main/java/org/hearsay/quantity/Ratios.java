package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads "one in five" and "two out of three" as parts of a whole. */
final class Ratios {

  private static final BigDecimal MOST = BigDecimal.valueOf(20);
  private static final BigDecimal MOST_OF = BigDecimal.valueOf(100_000);

  /** The part, where this amount and the next make one; null where they don't. */
  @Nullable Amount with(Pieces pieces, Amount amount, AmountReader amounts) {
    Numeral number = amount.number();
    BigDecimal over = number.value();
    if (over == null
        || amount.unit() != null
        || over.signum() <= 0
        || over.compareTo(MOST) > 0
        || amount.number().form() == Numeral.Form.FRACTION) {
      return null;
    }
    int at = amount.end();
    boolean outOf = pieces.get(at).is("out") && pieces.get(at + 1).is("of");
    boolean every = outOf && pieces.get(at + 2).is("every");
    boolean ofEvery = pieces.get(at).is("of") && pieces.get(at + 1).is("every");
    boolean in = pieces.get(at).is("in") || ofEvery;
    if (!outOf && !in) {
      return null;
    }
    Amount other =
        amounts.read(
            pieces,
            at + (outOf ? 2 : 1) + (every || (in && pieces.get(at + 1).is("every")) ? 1 : 0));
    if (other == null
        || other.unit() != null
        || other.number().value() == null
        || other.isMoneyBefore()) {
      return null;
    }
    BigDecimal under = other.number().value();
    if (under.compareTo(over) <= 0
        || under.compareTo(MOST_OF) > 0
        || isYear(under, pieces, other)) {
      return null;
    }
    BigDecimal value = over.divide(under, MathContext.DECIMAL64);
    Numeral ratio =
        Numeral.exactly(number.first(), other.end(), value, BigDecimal.ONE, Numeral.Form.FRACTION);
    return new Amount(
        ratio, amount.first(), other.end(), other.end(), null, null, other.end(), false);
  }

  private static boolean isYear(BigDecimal under, Pieces pieces, Amount other) {
    return other.number().form() == Numeral.Form.DIGITS
        && pieces.get(other.first()).text().length() == 4
        && under.compareTo(BigDecimal.valueOf(1000)) != 0;
  }
}
