package org.hearsay.quote.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small regression trees whose logistic is a probability (Friedman, 2001). Immutable and
 * thread-safe.
 */
public final class BoostedTrees {

  private static final int MAX_TREES = 10_000;

  private final float bias;
  private final List<Tree> trees;

  BoostedTrees(float bias, List<Tree> trees) {
    this.bias = bias;
    this.trees = List.copyOf(trees);
  }

  /** The probability of a row of numbers. */
  public double probability(double[] row) {
    double score = bias;
    for (Tree tree : trees) {
      score += tree.value(row);
    }
    return LinearModel.probability(score);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeFloat(bias);
    out.writeShort(trees.size());
    for (Tree tree : trees) {
      tree.write(out);
    }
  }

  static BoostedTrees read(DataInputStream in) throws IOException {
    float bias = in.readFloat();
    int count = in.readUnsignedShort();
    if (count > MAX_TREES) {
      throw new IOException("a model of " + count + " trees cannot be");
    }
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trees.add(Tree.read(in));
    }
    return new BoostedTrees(bias, trees);
  }

  /**
   * One tree. Node 0 is the root; a leaf's column is -1.
   *
   * <p>A row goes left where its number in the node's column lies below the node's value; a leaf's
   * value is what the tree adds.
   */
  static final class Tree {

    private final byte[] columns;
    private final float[] values;
    private final short[] left;
    private final short[] right;

    Tree(byte[] columns, float[] values, short[] left, short[] right) {
      this.columns = columns;
      this.values = values;
      this.left = left;
      this.right = right;
    }

    double value(double[] row) {
      int node = 0;
      while (columns[node] >= 0) {
        node = (float) row[columns[node]] < values[node] ? left[node] : right[node];
      }
      return values[node];
    }

    private void write(DataOutputStream out) throws IOException {
      out.writeShort(columns.length);
      for (int node = 0; node < columns.length; node++) {
        out.writeByte(columns[node]);
        out.writeFloat(values[node]);
        out.writeShort(left[node]);
        out.writeShort(right[node]);
      }
    }

    private static Tree read(DataInputStream in) throws IOException {
      int size = in.readUnsignedShort();
      byte[] columns = new byte[size];
      float[] values = new float[size];
      short[] left = new short[size];
      short[] right = new short[size];
      for (int node = 0; node < size; node++) {
        columns[node] = in.readByte();
        values[node] = in.readFloat();
        left[node] = in.readShort();
        right[node] = in.readShort();
        check(node, size, columns[node], left[node], right[node]);
      }
      return new Tree(columns, values, left, right);
    }

    /** Children come after their parent, so that every row ends in a leaf. */
    private static void check(int node, int size, int column, int left, int right)
        throws IOException {
      boolean sound = column < 0 || (left > node && right > node && left < size && right < size);
      if (!sound || column >= RescoreFeatures.SIZE) {
        throw new IOException("node " + node + " of a tree of " + size + " is broken");
      }
    }
  }
}
