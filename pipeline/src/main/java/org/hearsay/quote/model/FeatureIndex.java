package org.hearsay.quote.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The features that a model knows, each with a slot of its own: a hash table with open addressing.
 * Immutable.
 */
public final class FeatureIndex {

  private static final int MAX_FEATURES = 1 << 24;

  private final int[] slots;
  private final int size;

  private FeatureIndex(int[] slots, int size) {
    this.slots = slots;
    this.size = size;
  }

  /** An index of these keys; none may be 0 and none may come twice. */
  static FeatureIndex of(int[] keys) {
    int[] slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
    for (int key : keys) {
      int slot = key & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = key;
    }
    return new FeatureIndex(slots, keys.length);
  }

  /** How many features there are. */
  public int size() {
    return size;
  }

  /** Slots run from 0 to this, exclusive; most are used by no feature. */
  public int capacity() {
    return slots.length;
  }

  /** The feature's slot, or -1 where the model does not know it. */
  public int slot(int key) {
    int slot = key & (slots.length - 1);
    while (true) {
      int found = slots[slot];
      if (found == key) {
        return slot;
      }
      if (found == 0) {
        return -1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** Keys in unsigned order: the order in which models are stored. */
  int[] sortedKeys() {
    int[] keys =
        Arrays.stream(slots).filter(key -> key != 0).map(key -> key ^ Integer.MIN_VALUE).toArray();
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      keys[i] ^= Integer.MIN_VALUE;
    }
    return keys;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    int previous = 0;
    for (int key : sortedKeys()) {
      writeGap(key - previous, out);
      previous = key;
    }
  }

  static FeatureIndex read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MAX_FEATURES) {
      throw new IOException("a model of " + size + " features cannot be");
    }
    int[] keys = new int[size];
    int previous = 0;
    for (int i = 0; i < keys.length; i++) {
      previous += readGap(in);
      keys[i] = previous;
    }
    return of(keys);
  }

  private static void writeGap(int gap, DataOutputStream out) throws IOException {
    int rest = gap;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readGap(DataInputStream in) throws IOException {
    int gap = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      gap |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return gap;
      }
    }
  }
}
