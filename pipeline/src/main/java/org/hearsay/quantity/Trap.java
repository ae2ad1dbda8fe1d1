package org.hearsay.quantity;

/**
 * One reason why a number is no quantity.
 *
 * @param id its name, which its golden lines stand under
 * @param bareOnly whether it holds of numbers alone, without a unit and without a scale word
 */
record Trap(String id, boolean bareOnly, Test test) {

  /** Whether an amount is what the trap is for. */
  @FunctionalInterface
  interface Test {
    boolean catches(Pieces pieces, Amount amount);
  }

  /** A trap for numbers with or without a unit. */
  static Trap any(String id, Test test) {
    return new Trap(id, false, test);
  }

  /** A trap for numbers without a unit. */
  static Trap bare(String id, Test test) {
    return new Trap(id, true, test);
  }

  boolean catches(Pieces pieces, Amount amount) {
    boolean measured = amount.unit() != null || amount.number().isScaled();
    return !(bareOnly && measured) && test.catches(pieces, amount);
  }
}
