package org.hearsay.annotate.parser;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature at each position adds to the hidden layer, computed when first asked for and
 * kept.
 *
 * <p>A row takes four bytes a hidden unit, and there is one for each pair of position and id, so
 * their number is bounded: when the table is full the oldest row makes room. Thread-safe without
 * locks; a row's numbers never depend on what is kept.
 */
final class HiddenRows {

  private static final int EMPTY = -1;

  private final ParserModel model;
  private final AtomicReferenceArray<float[]> rows;

  /** The slots of the rows that are kept, as a ring. */
  private final AtomicIntegerArray kept;

  private final AtomicLong added = new AtomicLong();

  HiddenRows(ParserModel model, int capacity) {
    this.model = model;
    rows =
        new AtomicReferenceArray<>(
            ParserModel.TAG_POSITIONS * (model.wordCount + model.tagCount)
                + (ParserModel.POSITIONS - ParserModel.LABEL_POSITIONS) * model.labels.size());
    kept = new AtomicIntegerArray(capacity);
    for (int i = 0; i < capacity; i++) {
      kept.set(i, EMPTY);
    }
  }

  /** The row of a feature at a position. It is shared: do not write to it. */
  float[] row(int position, int id) {
    int slot = slot(position, id);
    float[] row = rows.getAcquire(slot);
    return row == null ? add(slot, position, id) : row;
  }

  /**
   * The same in double precision, as CoreNLP sums it: products in single precision, sums in double.
   */
  double[] exactRow(int position, int id) {
    double[] row = new double[model.hiddenSize];
    float[] embedding = model.embeddings[id];
    for (int dimension = 0; dimension < embedding.length; dimension++) {
      float[] weights = model.firstLayer[position * model.embeddingSize + dimension];
      float factor = embedding[dimension];
      for (int unit = 0; unit < row.length; unit++) {
        row[unit] += weights[unit] * factor;
      }
    }
    return row;
  }

  private float[] add(int slot, int position, int id) {
    double[] exact = exactRow(position, id);
    float[] row = new float[exact.length];
    for (int unit = 0; unit < row.length; unit++) {
      row[unit] = (float) exact[unit];
    }
    int at = (int) (added.getAndIncrement() % kept.length());
    int oldest = kept.getAndSet(at, slot);
    if (oldest != EMPTY) {
      rows.setRelease(oldest, null);
    }
    rows.setRelease(slot, row);
    return row;
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
