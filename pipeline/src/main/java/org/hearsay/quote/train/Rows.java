package org.hearsay.quote.train;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which fold of the jackknife each example belongs to. */
final class Rows {

  private int[] folds = new int[1 << 10];
  private int size;

  void add(int fold) {
    if (size == folds.length) {
      folds = Arrays.copyOf(folds, 2 * size);
    }
    folds[size++] = fold;
  }

  int[] all() {
    return IntStream.range(0, size).toArray();
  }

  /** The examples of all other folds. */
  int[] without(int fold) {
    return IntStream.range(0, size).filter(row -> folds[row] != fold).toArray();
  }
}
