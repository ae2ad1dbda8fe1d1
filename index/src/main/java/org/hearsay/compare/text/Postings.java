package org.hearsay.compare.text;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Which things have which keys, as sorted numbers: a map of lists that takes eight bytes an entry.
 * Keys are hashes, so that two keys may share a list; who looks for candidates then compares some
 * more. Not thread-safe.
 */
public final class Postings {

  private static final int[] NONE = {};

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
      int[] things = to - from == 1 ? NONE : things(from, to);
      if (things.length > 1 && things.length <= most) {
        sharing.accept(things);
      }
      from = to;
    }
  }

  /** Those of some sorted entries of one key, each once. */
  private int[] things(int from, int to) {
    int[] things = new int[to - from];
    int found = 0;
    for (int i = from; i < to; i++) {
      int thing = (int) entries[i];
      if (found == 0 || things[found - 1] != thing) {
        things[found++] = thing;
      }
    }
    return Arrays.copyOf(things, found);
  }
}
