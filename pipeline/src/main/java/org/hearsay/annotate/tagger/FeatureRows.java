package org.hearsay.annotate.tagger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of the features: a row for each value of each template, which adds to the scores of
 * some tags. Immutable.
 */
final class FeatureRows {

  /** What {@link #row} gives for a value that the model does not know. */
  static final int NONE = 0;

  private final Map<Template, Map<String, Integer>> rows;
  private final int[] starts;
  private final byte[] tags;
  private final double[] weights;

  /**
   * @param rows for each template the rows by value
   * @param starts where each row's entries start; one more than there are rows
   */
  private FeatureRows(
      Map<Template, Map<String, Integer>> rows, int[] starts, byte[] tags, double[] weights) {
    this.rows = rows;
    this.starts = starts;
    this.tags = tags;
    this.weights = weights;
  }

  int row(Template template, String value) {
    return rows.getOrDefault(template, Map.of()).getOrDefault(value, NONE);
  }

  /** Adds a row's weights to the scores of their tags. */
  void add(int row, double[] scores) {
    int end = starts[row + 1];
    for (int i = starts[row]; i < end; i++) {
      scores[tags[i]] += weights[i];
    }
  }

  /** Takes features in any order, as the model file has them. */
  static final class Builder {

    private final Map<Template, Map<String, Integer>> rows = new EnumMap<>(Template.class);
    private final int[] rowOf;
    private final int[] weightOf;
    private final byte[] tagOf;
    private int size;
    private int rowCount = 1;

    Builder(int features) {
      rowOf = new int[features];
      weightOf = new int[features];
      tagOf = new byte[features];
    }

    /**
     * @param weight the number of its weight
     */
    void add(Template template, String value, int tag, int weight) {
      Map<String, Integer> known = rows.computeIfAbsent(template, t -> new HashMap<>());
      Integer row = known.get(value);
      if (row == null) {
        row = rowCount++;
        known.put(value, row);
      }
      rowOf[size] = row;
      tagOf[size] = (byte) tag;
      weightOf[size] = weight;
      size++;
    }

    /** The rows, sorted by counting. */
    FeatureRows build(double[] weights) {
      int[] ends = new int[rowCount + 1];
      for (int i = 0; i < size; i++) {
        ends[rowOf[i] + 1]++;
      }
      for (int row = 0; row < rowCount; row++) {
        ends[row + 1] += ends[row];
      }
      int[] starts = ends.clone();
      byte[] tags = new byte[size];
      double[] sorted = new double[size];
      for (int i = 0; i < size; i++) {
        int at = ends[rowOf[i]]++;
        tags[at] = tagOf[i];
        sorted[at] = weights[weightOf[i]];
      }
      return new FeatureRows(rows, starts, tags, sorted);
    }
  }
}
