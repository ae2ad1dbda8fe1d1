package org.hearsay.compare.series;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.hearsay.compare.text.Postings;

/**
 * Which points may be of one matter: those of one sort that share two of the weightiest words
 * around them. Never all pairs: two words that too many share lead nowhere.
 */
final class Meetings {

  /** Two words around more figures than these are no key. */
  private static final int COMMON = 90;

  /** The keys are looked at in so many parts, each of which takes as much less memory. */
  private static final int PARTS = 8;

  private long[] pairs = new long[1024];
  private int size;

  Meetings(List<Point> points) {
    for (int part = 0; part < PARTS; part++) {
      postings(points, part).forEach(COMMON, sharing -> add(points, sharing));
    }
    Arrays.sort(pairs, 0, size);
  }

  private static Postings postings(List<Point> points, int part) {
    Postings keys = new Postings();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      int sort = point.sort().hashCode();
      List<Integer> words = point.keys();
      for (int a = 0; a < words.size(); a++) {
        for (int b = a + 1; b < words.size(); b++) {
          add(keys, key(sort, words.get(a), words.get(b)), part, i);
        }
        for (int matter : point.matters()) {
          add(keys, key(sort, words.get(a), -matter), part, i);
        }
      }
    }
    return keys;
  }

  private static void add(Postings keys, int key, int part, int point) {
    if (Math.floorMod(key, PARTS) == part) {
      keys.add(key, point);
    }
  }

  private void add(List<Point> points, int[] sharing) {
    for (int i = 0; i < sharing.length; i++) {
      for (int j = i + 1; j < sharing.length; j++) {
        if (points.get(sharing[i]).canMeet(points.get(sharing[j]))) {
          add((long) sharing[i] << 32 | sharing[j]);
        }
      }
    }
  }

  private static int key(int sort, int word, int other) {
    return (sort * 31 + word) * 1_000_003 + other;
  }

  private void add(long pair) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = pair;
  }

  /** Gives every pair once, the lower number in the upper half. */
  void forEach(LongConsumer pair) {
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pair.accept(pairs[i]);
      }
    }
  }
}
