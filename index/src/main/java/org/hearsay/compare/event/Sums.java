package org.hearsay.compare.event;

import java.util.Arrays;

/**
 * A sum for each of some numbers from 0: a map that takes a fifth of the room of Java's (open
 * addressing with linear probing; what is removed is closed up). Not thread-safe.
 */
final class Sums {

  private static final int FREE = -1;
  private static final int SMALLEST = 4;

  /** The golden ratio as a fraction of 2^32, so that neighbours do not crowd (D. Knuth). */
  private static final int SPREAD = 0x9E3779B9;

  private int[] keys = free(SMALLEST);
  private double[] sums = new double[SMALLEST];
  private int size;

  /** What is done with a number and its sum. */
  @FunctionalInterface
  interface Each {
    void accept(int key, double sum);
  }

  private static int[] free(int size) {
    int[] keys = new int[size];
    Arrays.fill(keys, FREE);
    return keys;
  }

  private int place(int key) {
    int shift = Integer.numberOfLeadingZeros(keys.length) + 1;
    return (key * SPREAD) >>> shift;
  }

  /** Where the number is, or would be. */
  private int find(int key) {
    int at = place(key);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** Adds to the sum of a number, which is 0 before. */
  void add(int key, double more) {
    int at = find(key);
    if (keys[at] == key) {
      sums[at] += more;
      return;
    }
    keys[at] = key;
    sums[at] = more;
    if (++size * 3 > keys.length * 2) {
      grow();
    }
  }

  private void grow() {
    int[] oldKeys = keys;
    double[] oldSums = sums;
    keys = free(2 * oldKeys.length);
    sums = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        sums[at] = oldSums[i];
      }
    }
  }

  void remove(int key) {
    int gap = find(key);
    if (keys[gap] == FREE) {
      return;
    }
    size--;
    for (int at = next(gap); keys[at] != FREE; at = next(at)) {
      int home = place(keys[at]);
      boolean staysBehind = gap <= at ? gap < home && home <= at : gap < home || home <= at;
      if (!staysBehind) {
        keys[gap] = keys[at];
        sums[gap] = sums[at];
        gap = at;
      }
    }
    keys[gap] = FREE;
  }

  private int next(int at) {
    return (at + 1) & (keys.length - 1);
  }

  /** In no order; what is given must not be changed meanwhile. */
  void forEach(Each each) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        each.accept(keys[i], sums[i]);
      }
    }
  }

  int size() {
    return size;
  }

  void clear() {
    keys = free(SMALLEST);
    sums = new double[SMALLEST];
    size = 0;
  }
}
