package org.hearsay.quantity;

/**
 * A unit of measurement or a currency.
 *
 * @param name in the singular: "kilometre"
 */
record Unit(String name, QuantityKind kind) {

  boolean isMoney() {
    return kind == QuantityKind.MONEY;
  }
}
