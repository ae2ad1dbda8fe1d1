package org.hearsay.annotate.name;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the model file says. Immutable.
 *
 * @param labels all labels; elsewhere a label is its place in here
 * @param nothing the label of words that are of no name
 * @param features the rows of features by the name that CoreNLP gives them
 * @param joint the rows of features that join what is known of several words
 * @param weights for each row what it adds to the score of each label, or to that of each pair of
 *     labels that follow each other, the first times the number of labels plus the second
 * @param isAllowed whether two labels may follow each other, by the same number
 * @param clusters the classes of words that stand in like places
 * @param lowerCase words that the texts it was trained on have in lower case
 */
record NameModel(
    List<String> labels,
    int nothing,
    Map<String, Integer> features,
    JointFeatures joint,
    Weights weights,
    BitSet isAllowed,
    Map<String, String> clusters,
    Set<String> lowerCase) {

  /** Ends the names of features of a word's own label. */
  static final String ONE = "|C";

  /** Ends the names of features of a word's label and of the one before it. */
  static final String TWO = "|CpC";

  /** Adds a feature's weights, where the model knows it. */
  void add(String feature, double[] scores) {
    Integer row = features.get(feature);
    if (row != null) {
      weights.add(row, scores);
    }
  }

  /** Weights by row. */
  static final class Weights {

    private final float[][] rows;

    Weights(float[][] rows) {
      this.rows = rows;
    }

    void add(int row, double[] scores) {
      float[] added = rows[row];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += added[i];
      }
    }
  }
}
