package org.hearsay.quote.model;

/** Numbers cut into the few classes that features tell apart. */
final class Bucket {

  private Bucket() {}

  /** A signed distance: 0 to 3 as they are, then 4–5, 6–9, 10–19 and more. */
  static int distance(int value) {
    int size = Math.abs(value);
    int bucket = size < 4 ? size : size < 6 ? 4 : size < 10 ? 6 : size < 20 ? 10 : 20;
    return value < 0 ? -bucket : bucket;
  }

  /** A probability: below 0.1, 0.3, 0.6, or more. */
  static int probability(double value) {
    return value < 0.1 ? 0 : value < 0.3 ? 1 : value < 0.6 ? 2 : 3;
  }

  /** A share of a sentence: none, less than {@code some}, less than {@code most}, or more. */
  static int share(double value, double some, double most) {
    return value == 0 ? 0 : value < some ? 1 : value < most ? 2 : 3;
  }
}
