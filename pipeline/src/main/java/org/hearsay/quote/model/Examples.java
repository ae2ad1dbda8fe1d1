package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Examples for training: for each, the slots of its features that the index knows. */
public final class Examples {

  private static final int BLOCK = 1 << 22;

  private final FeatureIndex index;
  private final List<int[]> blocks = new ArrayList<>();
  private int[] block = new int[0];
  private int filled;
  private int[] blockOf = new int[1 << 10];
  private int[] startOf = new int[1 << 10];
  private int[] sizeOf = new int[1 << 10];
  private int size;

  public Examples(FeatureIndex index) {
    this.index = index;
  }

  public FeatureIndex index() {
    return index;
  }

  public int size() {
    return size;
  }

  public void add(Features features) {
    if (filled + features.size() > block.length) {
      block = new int[Math.max(BLOCK, features.size())];
      blocks.add(block);
      filled = 0;
    }
    if (size == sizeOf.length) {
      blockOf = Arrays.copyOf(blockOf, 2 * size);
      startOf = Arrays.copyOf(startOf, 2 * size);
      sizeOf = Arrays.copyOf(sizeOf, 2 * size);
    }
    blockOf[size] = blocks.size() - 1;
    startOf[size] = filled;
    for (int i = 0; i < features.size(); i++) {
      int slot = index.slot(features.key(i));
      if (slot >= 0) {
        block[filled++] = slot;
      }
    }
    sizeOf[size] = filled - startOf[size];
    size++;
  }

  int slots(int example) {
    return sizeOf[example];
  }

  int slot(int example, int feature) {
    return blocks.get(blockOf[example])[startOf[example] + feature];
  }

  int[] block(int example) {
    return blocks.get(blockOf[example]);
  }

  int start(int example) {
    return startOf[example];
  }
}
