package org.hearsay.compare.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The runs of so many words in a text, as hashes: two texts that share many are copies of one.
 * Immutable.
 */
public final class Shingles {

  /** The length of a run by which copies are known. */
  static final int LENGTH = 8;

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  public static Shingles of(List<String> words) {
    return of(words, LENGTH);
  }

  /** The runs of this length; a shorter text is one run. */
  public static Shingles of(List<String> words, int length) {
    if (words.isEmpty()) {
      return new Shingles(new int[0]);
    }
    int[] hashes = new int[Math.max(1, words.size() - length + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(words, i, Math.min(words.size(), i + length));
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  private static int hash(List<String> words, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * 1_000_003 + words.get(i).hashCode();
    }
    // The finalizer of a 32-bit mix (C. Wellons, "lowbias32"), so that samples by modulus are fair.
    hash ^= hash >>> 16;
    hash *= 0x7feb352d;
    hash ^= hash >>> 15;
    hash *= 0x846ca68b;
    return hash ^ hash >>> 16;
  }

  public int size() {
    return hashes.length;
  }

  /** In ascending order. */
  public IntStream stream() {
    return Arrays.stream(hashes);
  }

  /** How much of the smaller set lies in the other, from 0 to 1. */
  public double containment(Shingles other) {
    int[] others = other.hashes;
    if (hashes.length == 0 || others.length == 0) {
      return 0;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < others.length) {
      int order = Integer.compare(hashes[i], others[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) shared / Math.min(hashes.length, others.length);
  }
}
