package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trains {@link BoostedTrees} for the logistic loss over binned numbers; each tree grows where it
 * gains most. One thread, no sampling: the same data give the same trees.
 */
public final class TreeBooster {

  /**
   * How trees are grown.
   *
   * @param trees how many
   * @param rate how much of each tree counts
   * @param leaves how many leaves a tree has at most
   * @param leastRows how many rows a leaf has at least
   * @param ridge penalty on large values
   * @param bins into how many bins a column is cut at most
   */
  public record Settings(
      int trees, double rate, int leaves, int leastRows, double ridge, int bins) {}

  private final Settings settings;
  private final Bins bins;
  private final int columns;
  private final byte[][] binned;
  private final double[] scores;
  private final double[] gradients;
  private final double[] curvatures;
  private final BitSet positive;

  private TreeBooster(List<double[]> rows, BitSet positive, Settings settings) {
    this.settings = settings;
    this.positive = positive;
    bins = Bins.of(rows, settings.bins());
    columns = rows.getFirst().length;
    binned = new byte[columns][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        binned[column][row] = (byte) bins.bin(column, rows.get(row)[column]);
      }
    }
    scores = new double[rows.size()];
    gradients = new double[rows.size()];
    curvatures = new double[rows.size()];
  }

  /**
   * Trains on all rows.
   *
   * @param rows numbers, one column a feature, 127 columns at most
   * @param positive which rows are positive
   */
  public static BoostedTrees train(List<double[]> rows, BitSet positive, Settings settings) {
    return new TreeBooster(rows, positive, settings).train();
  }

  private BoostedTrees train() {
    double share = positive.cardinality() / (double) scores.length;
    float bias = (float) StrictMath.log(share / (1 - share));
    Arrays.fill(scores, bias);
    List<BoostedTrees.Tree> trees = new ArrayList<>();
    for (int i = 0; i < settings.trees(); i++) {
      for (int row = 0; row < scores.length; row++) {
        double probability = LinearModel.probability(scores[row]);
        gradients[row] = probability - (positive.get(row) ? 1 : 0);
        curvatures[row] = probability * (1 - probability);
      }
      trees.add(growTree());
    }
    return new BoostedTrees(bias, trees);
  }

  private BoostedTrees.Tree growTree() {
    List<Node> nodes = new ArrayList<>();
    int[] all = new int[scores.length];
    Arrays.setAll(all, row -> row);
    nodes.add(new Node(all));
    for (int leaves = 1; leaves < settings.leaves(); leaves++) {
      Node best = null;
      for (Node node : nodes) {
        if (node.isLeaf() && node.split != null && (best == null || node.gain() > best.gain())) {
          best = node;
        }
      }
      if (best == null) {
        break;
      }
      best.branch(nodes);
    }
    for (Node node : nodes) {
      node.addToScores();
    }
    return tree(nodes);
  }

  private BoostedTrees.Tree tree(List<Node> nodes) {
    byte[] columnOf = new byte[nodes.size()];
    float[] values = new float[nodes.size()];
    short[] left = new short[nodes.size()];
    short[] right = new short[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      columnOf[i] = (byte) (node.isLeaf() ? -1 : node.column());
      values[i] = node.isLeaf() ? (float) node.value() : node.threshold();
      left[i] = (short) node.left;
      right[i] = (short) (node.left + 1);
    }
    return new BoostedTrees.Tree(columnOf, values, left, right);
  }

  /** Rows whose bin is below this one's go left. */
  private record Split(int column, int bin, double gain) {}

  private final class Node {

    private int[] rows;
    private final double gradient;
    private final double curvature;
    private final @Nullable Split split;
    private int left = -1;

    Node(int[] rows) {
      this.rows = rows;
      double gradientSum = 0;
      double curvatureSum = 0;
      for (int row : rows) {
        gradientSum += gradients[row];
        curvatureSum += curvatures[row];
      }
      gradient = gradientSum;
      curvature = curvatureSum;
      split = bestSplit();
    }

    boolean isLeaf() {
      return left < 0;
    }

    double gain() {
      return split == null ? 0 : split.gain();
    }

    int column() {
      return split == null ? -1 : split.column();
    }

    float threshold() {
      return split == null ? 0 : (float) bins.lowest(split.column(), split.bin());
    }

    double value() {
      return -settings.rate() * gradient / (curvature + settings.ridge());
    }

    void addToScores() {
      if (isLeaf()) {
        for (int row : rows) {
          scores[row] += (float) value();
        }
      }
    }

    void branch(List<Node> nodes) {
      byte[] column = binned[column()];
      int bin = split == null ? 0 : split.bin();
      int[] below = Arrays.stream(rows).filter(row -> column[row] < bin).toArray();
      int[] above = Arrays.stream(rows).filter(row -> column[row] >= bin).toArray();
      rows = new int[0];
      left = nodes.size();
      nodes.add(new Node(below));
      nodes.add(new Node(above));
    }

    private @Nullable Split bestSplit() {
      Split best = null;
      if (rows.length < 2 * settings.leastRows()) {
        return null;
      }
      for (int column = 0; column < columns; column++) {
        Split found = bestSplit(column);
        if (found != null && found.gain() > (best == null ? 1e-6 : best.gain())) {
          best = found;
        }
      }
      return best;
    }

    private @Nullable Split bestSplit(int column) {
      double[] gradientOf = new double[settings.bins()];
      double[] curvatureOf = new double[settings.bins()];
      int[] count = new int[settings.bins()];
      for (int row : rows) {
        int bin = binned[column][row];
        gradientOf[bin] += gradients[row];
        curvatureOf[bin] += curvatures[row];
        count[bin]++;
      }
      Split best = null;
      double gradientBelow = 0;
      double curvatureBelow = 0;
      int below = 0;
      for (int bin = 1; bin < settings.bins(); bin++) {
        gradientBelow += gradientOf[bin - 1];
        curvatureBelow += curvatureOf[bin - 1];
        below += count[bin - 1];
        if (below >= settings.leastRows() && rows.length - below >= settings.leastRows()) {
          double gain =
              strength(gradientBelow, curvatureBelow)
                  + strength(gradient - gradientBelow, curvature - curvatureBelow)
                  - strength(gradient, curvature);
          if (best == null || gain > best.gain()) {
            best = new Split(column, bin, gain);
          }
        }
      }
      return best;
    }

    private double strength(double gradientSum, double curvatureSum) {
      return gradientSum * gradientSum / (curvatureSum + settings.ridge());
    }
  }
}
