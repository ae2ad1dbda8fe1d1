package org.hearsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount, or two that make a range or a movement from one to the other. "To 9 tonnes from 7" is
 * two readings, where it stands and where it stood; "from 7 to 9" is one, as is "to 86 dead from
 * 58".
 *
 * @param from the amount, or the first of two in the text
 * @param to the second of two; null where there is one
 * @param before where it stood before a movement; null where it is none
 * @param reached where it stands after a movement; null where it is none
 * @param counted where two share their noun or unit, the amount that has it
 * @param past whether it stood there before a movement: "7" in "rose to 9 from 7"
 */
record Reading(
    Amount from,
    @Nullable Amount to,
    @Nullable BigDecimal before,
    @Nullable BigDecimal reached,
    Amount counted,
    boolean past) {

  static Reading of(Amount amount) {
    return new Reading(amount, null, null, null, amount, false);
  }

  /** Where something stood before it moved. */
  Reading asPast() {
    return new Reading(from, to, before, reached, counted, true);
  }

  Amount last() {
    return to == null ? from : to;
  }
}
