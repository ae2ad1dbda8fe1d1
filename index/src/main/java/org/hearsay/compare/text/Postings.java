package org.hearsay.compare.text;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Which things have which keys, as sorted numbers: a map of lists that takes eight bytes an entry.
 * Keys are hashes, so that two keys may share a list; who looks for candidates then compares some
 * more. Not thread-safe.
 */
public final class Postings {

  private long[] entries = new long[1024];
  private int size;

  /** Says that a thing, a number from 0, has a key. */
  public void add(int key, int thing) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = (long) key << 32 | thing;
  }

  /**
   * Gives the things of each key that several have, each list in rising order and once.
   *
   * @param most a key that more have than these tells nothing and is passed over
   */
  public void forEach(int most, Consumer<int[]> sharing) {
    Arrays.sort(entries, 0, size);
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && entries[to] >> 32 == entries[from] >> 32) {
        to++;
      }
      int[] things =
          Arrays.stream(entries, from, to).mapToInt(entry -> (int) entry).distinct().toArray();
      if (things.length > 1 && things.length <= most) {
        sharing.accept(things);
      }
      from = to;
    }
  }
}
