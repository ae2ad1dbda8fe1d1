package org.hearsay.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before ranges and hedges. Positions are pieces.
 *
 * @param first where the number or the currency before it begins
 * @param end after the unit; the rate is not in it
 * @param unitAt where the unit after the number begins; {@code end} where there is none
 * @param rate what it is counted by: "day"
 * @param afterRate after the rate; {@code end} where there is none
 * @param compound whether a hyphen joins number and noun: "four-step"
 */
record Amount(
    Numeral number,
    int first,
    int end,
    int unitAt,
    @Nullable Unit unit,
    @Nullable String rate,
    int afterRate,
    boolean compound) {

  /** Whether a currency stands before the number. */
  boolean isMoneyBefore() {
    return first < number.first() && unit != null && unit.isMoney();
  }

  QuantityKind kind() {
    if (unit != null) {
      return unit.kind();
    }
    return number.form() == Numeral.Form.FRACTION ? QuantityKind.FRACTION : QuantityKind.CARDINAL;
  }

  Amount with(Numeral other) {
    return new Amount(other, first, end, unitAt, unit, rate, afterRate, compound);
  }

  Amount with(@Nullable Unit other) {
    return new Amount(number, first, end, unitAt, other, rate, afterRate, compound);
  }

  /** The amount below nought, whose sign stands at {@code sign}. */
  Amount negated(int sign) {
    return new Amount(number.negated(), sign, end, unitAt, unit, rate, afterRate, compound);
  }

  /** The amount by a rate that ends before {@code after}. */
  Amount per(String what, int after) {
    return new Amount(number, first, end, unitAt, unit, what, after, compound);
  }
}
