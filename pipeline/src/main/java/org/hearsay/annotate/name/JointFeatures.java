package org.hearsay.annotate.name;

import java.util.HashMap;
import java.util.Map;

/**
 * The rows of features that join what is known of several words, found by the numbers of their
 * parts, so that no name is put together for them. Immutable once it is built.
 *
 * <p>In a name such as "a-b-c" it can't be told where one part ends. All ways to take it apart lead
 * to its row, as all would put the same name together.
 */
final class JointFeatures {

  /** The number of a word, shape or cluster that is part of no such feature. */
  static final int UNKNOWN = 0;

  /** What {@link #row} gives for a feature that the model does not know. */
  static final int NONE = -1;

  private static final int PART_BITS = 20;
  private static final Join[] JOINS = Join.values();

  private final Map<String, Integer> parts = new HashMap<>();
  private long[] keys = new long[1 << 10];
  private int[] rows = new int[1 << 10];
  private int size;

  /** Takes a feature in, where it is one of these. */
  void add(String name, int row) {
    for (Join join : JOINS) {
      if (name.endsWith(join.end)) {
        String joined = name.substring(0, name.length() - join.end.length());
        split(join, joined, 0, join.parts, join.number, row);
      }
    }
  }

  private void split(Join join, String joined, int from, int left, long key, int row) {
    if (left == 1) {
      put((key << (PART_BITS * (4 - join.parts))) | number(joined.substring(from)), row);
      return;
    }
    int at = joined.indexOf(join.between, from);
    for (; at >= 0; at = joined.indexOf(join.between, at + 1)) {
      long longer = (key << PART_BITS) | number(joined.substring(from, at));
      split(join, joined, at + join.between.length(), left - 1, longer, row);
    }
  }

  private int number(String part) {
    int number = parts.computeIfAbsent(part, p -> parts.size() + 1);
    if (number >= 1 << PART_BITS) {
      throw new IllegalStateException("more parts of features than fit: " + number);
    }
    return number;
  }

  /** The number of a word, shape or cluster. */
  int part(String name) {
    return parts.getOrDefault(name, UNKNOWN);
  }

  /** The row of a feature of two parts. */
  int row(Join join, int one, int other) {
    if (one == UNKNOWN || other == UNKNOWN) {
      return NONE;
    }
    return get((((join.number << PART_BITS) | one) << (2 * PART_BITS)) | other);
  }

  /** The row of a feature of three parts. */
  int row(Join join, int one, int second, int third) {
    if (one == UNKNOWN || second == UNKNOWN || third == UNKNOWN) {
      return NONE;
    }
    long first = (join.number << PART_BITS) | one;
    return get((((first << PART_BITS) | second) << PART_BITS) | third);
  }

  private int get(long key) {
    int mask = keys.length - 1;
    int at = slot(key, mask);
    while (keys[at] != key) {
      if (keys[at] == 0) {
        return NONE;
      }
      at = (at + 1) & mask;
    }
    return rows[at];
  }

  private void put(long key, int row) {
    if (2 * ++size > keys.length) {
      grow();
    }
    insert(key, row);
  }

  private void insert(long key, int row) {
    int mask = keys.length - 1;
    int at = slot(key, mask);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    rows[at] = row;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[2 * oldKeys.length];
    rows = new int[keys.length];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldKeys[at] != 0) {
        insert(oldKeys[at], oldRows[at]);
      }
    }
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9e3779b97f4a7c15L; // spreads neighbouring keys (Fibonacci hashing)
    return (int) (mixed >>> 32) & mask;
  }
}
