package org.hearsay.annotate.parser;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature at each position adds to the hidden layer, computed when first asked for and
 * kept.
 *
 * <p>A row takes four bytes a hidden unit, and there is one for each pair of position and id, so
 * their number is bounded: when the table is full a row makes room that was not asked for since its
 * turn came last (the clock algorithm). Thread-safe without locks; a row's numbers never depend on
 * what is kept.
 */
final class HiddenRows {

  private static final int EMPTY = -1;

  private final ParserModel model;
  private final AtomicReferenceArray<float[]> rows;

  /** The slots of the rows that are kept, as a ring. */
  private final AtomicIntegerArray kept;

  private final AtomicLong hand = new AtomicLong();

  /**
   * Whether a slot's row was asked for since the hand passed it last. Threads may overwrite each
   * other's marks: a row then goes a little early or late.
   */
  private final boolean[] asked;

  HiddenRows(ParserModel model, int capacity) {
    this.model = model;
    rows =
        new AtomicReferenceArray<>(
            ParserModel.TAG_POSITIONS * (model.wordCount + model.tagCount)
                + (ParserModel.POSITIONS - ParserModel.LABEL_POSITIONS) * model.labels.size());
    asked = new boolean[rows.length()];
    kept = new AtomicIntegerArray(capacity);
    for (int i = 0; i < capacity; i++) {
      kept.set(i, EMPTY);
    }
  }

  /** The row of a feature at a position. It is shared: do not write to it. */
  float[] row(int position, int id) {
    int slot = slot(position, id);
    float[] row = rows.getAcquire(slot);
    if (row == null) {
      return add(slot, position, id);
    }
    if (!asked[slot]) {
      asked[slot] = true;
    }
    return row;
  }

  /**
   * The same in double precision, as CoreNLP sums it: products in single precision, sums in double.
   */
  double[] exactRow(int position, int id) {
    double[] row = new double[model.hiddenSize];
    float[] embedding = model.embeddings[id];
    float[][] layer = model.firstLayer;
    int first = position * model.embeddingSize;
    int dimension = 0;
    for (; dimension + 4 <= embedding.length; dimension += 4) {
      int at = first + dimension;
      addProducts4(
          row,
          embedding[dimension],
          embedding[dimension + 1],
          embedding[dimension + 2],
          embedding[dimension + 3],
          layer[at],
          layer[at + 1],
          layer[at + 2],
          layer[at + 3]);
    }
    for (; dimension < embedding.length; dimension++) {
      addProducts(row, embedding[dimension], layer[first + dimension]);
    }
    return row;
  }

  private static void addProducts(double[] sum, float x, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += x * a[i];
    }
  }

  /** The same four times over: the order of the additions is CoreNLP's. */
  private static void addProducts4(
      double[] sum,
      float x,
      float y,
      float z,
      float u,
      float[] a,
      float[] b,
      float[] c,
      float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (((sum[i] + x * a[i]) + y * b[i]) + z * c[i]) + u * d[i];
    }
  }

  private float[] add(int slot, int position, int id) {
    double[] exact = exactRow(position, id);
    float[] row = new float[exact.length];
    for (int unit = 0; unit < row.length; unit++) {
      row[unit] = (float) exact[unit];
    }
    makeRoom(slot);
    rows.setRelease(slot, row);
    return row;
  }

  /** Gives a slot a place among the kept, whose row goes. */
  private void makeRoom(int slot) {
    for (int tries = 0; ; tries++) {
      int at = (int) (hand.getAndIncrement() % kept.length());
      int there = kept.get(at);
      if (there != EMPTY && asked[there] && tries < kept.length()) {
        asked[there] = false;
      } else {
        int gone = kept.getAndSet(at, slot);
        if (gone != EMPTY) {
          rows.setRelease(gone, null);
        }
        return;
      }
    }
  }

  private int slot(int position, int id) {
    if (position < ParserModel.TAG_POSITIONS) {
      return position * model.wordCount + id;
    }
    int tags = ParserModel.TAG_POSITIONS * model.wordCount;
    if (position < ParserModel.LABEL_POSITIONS) {
      return tags + (position - ParserModel.TAG_POSITIONS) * model.tagCount + id - model.wordCount;
    }
    return tags
        + ParserModel.TAG_POSITIONS * model.tagCount
        + (position - ParserModel.LABEL_POSITIONS) * model.labels.size()
        + id
        - model.wordCount
        - model.tagCount;
  }
}
