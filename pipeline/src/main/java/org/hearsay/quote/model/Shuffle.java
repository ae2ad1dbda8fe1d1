package org.hearsay.quote.model;

import java.util.Random;

/** Puts numbers into a random order that is the same in every run. */
final class Shuffle {

  private final Random random;

  Shuffle(long seed) {
    random = new Random(seed);
  }

  void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
  }
}
