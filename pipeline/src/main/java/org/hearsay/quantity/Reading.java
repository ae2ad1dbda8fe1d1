package org.hearsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount, or two that make a range or a movement from one to the other.
 *
 * @param from the amount, or the first of two in the text
 * @param to the second of two; null where there is one
 * @param before where it stood before a movement; null where it is none
 * @param reached where it stands after a movement; null where it is none
 * @param counted where two share their noun or unit, the amount that has it
 */
record Reading(
    Amount from,
    @Nullable Amount to,
    @Nullable BigDecimal before,
    @Nullable BigDecimal reached,
    Amount counted) {

  static Reading of(Amount amount) {
    return new Reading(amount, null, null, null, amount);
  }

  Amount last() {
    return to == null ? from : to;
  }
}
