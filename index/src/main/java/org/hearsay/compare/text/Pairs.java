package org.hearsay.compare.text;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Pairs of numbers from 0, as often as they were added, at eight bytes each. Not thread-safe. */
public final class Pairs {

  private long[] pairs = new long[1024];
  private int size;

  /** Adds all pairs of different numbers of a list in rising order. */
  public void addAll(int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      for (int j = i + 1; j < numbers.length; j++) {
        add(numbers[i], numbers[j]);
      }
    }
  }

  /** Adds a pair, the lower number first. */
  public void add(int low, int high) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = (long) low << 32 | high;
  }

  /** Forgets how often each pair was added, for the room that this takes. */
  public void compact() {
    int[] kept = {0};
    forEach(1, pair -> pairs[kept[0]++] = pair);
    size = kept[0];
  }

  /** Gives every pair once and in order, the lower number in the upper half. */
  public void forEach(LongConsumer each) {
    forEach(1, each);
  }

  /** Gives every pair that was added at least so often. */
  public void forEach(int least, LongConsumer each) {
    Arrays.sort(pairs, 0, size);
    for (int from = 0; from < size; ) {
      long pair = pairs[from];
      int to = from;
      while (to < size && pairs[to] == pair) {
        to++;
      }
      if (to - from >= least) {
        each.accept(pair);
      }
      from = to;
    }
  }

  public static int low(long pair) {
    return (int) (pair >> 32);
  }

  public static int high(long pair) {
    return (int) pair;
  }
}
