package org.hearsay.quote.model;

import java.util.Arrays;

/**
 * Counts features so that rare ones can be left out before training. Counts are kept by hash, so a
 * rare feature now and then passes on the count of another.
 */
public final class FeatureCounter {

  private static final int BITS = 25;

  private final short[] counts = new short[1 << BITS];

  public void count(Features features) {
    for (int i = 0; i < features.size(); i++) {
      int bucket = features.key(i) >>> (Integer.SIZE - BITS);
      if (counts[bucket] < Short.MAX_VALUE) {
        counts[bucket]++;
      }
    }
  }

  /** Starts an index of the features seen at least so often; fill it by showing them once more. */
  public Selection selectFrom(int minimum) {
    return new Selection(minimum);
  }

  /** The features that are frequent enough, gathered in a second pass. */
  public final class Selection {

    private final int minimum;
    private int[] slots = new int[1 << 12];
    private int size;

    private Selection(int minimum) {
      this.minimum = minimum;
    }

    public void show(Features features) {
      for (int i = 0; i < features.size(); i++) {
        int key = features.key(i);
        if (counts[key >>> (Integer.SIZE - BITS)] >= minimum) {
          add(key);
        }
      }
    }

    public FeatureIndex index() {
      int[] keys = Arrays.stream(slots).filter(key -> key != 0).toArray();
      Arrays.sort(keys);
      return FeatureIndex.of(keys);
    }

    private void add(int key) {
      if (2 * size >= slots.length) {
        grow();
      }
      if (insert(slots, key)) {
        size++;
      }
    }

    private void grow() {
      int[] larger = new int[4 * slots.length];
      for (int key : slots) {
        if (key != 0) {
          insert(larger, key);
        }
      }
      slots = larger;
    }

    private static boolean insert(int[] slots, int key) {
      int slot = key & (slots.length - 1);
      while (slots[slot] != 0) {
        if (slots[slot] == key) {
          return false;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = key;
      return true;
    }
  }
}
