package org.hearsay.quote.model;

import java.util.Arrays;
import java.util.List;

/** Cuts each of several numbers into bins that are about equally full on the training data. */
final class Bins {

  private final double[][] edges;

  private Bins(double[][] edges) {
    this.edges = edges;
  }

  /**
   * Chooses the edges.
   *
   * @param rows the training data: an array of numbers each
   * @param count how many bins at most
   */
  static Bins of(List<double[]> rows, int count) {
    double[][] edges = new double[rows.getFirst().length][];
    for (int column = 0; column < edges.length; column++) {
      int at = column;
      double[] sorted = rows.stream().mapToDouble(row -> row[at]).sorted().toArray();
      double[] cuts = new double[count - 1];
      for (int cut = 1; cut < count; cut++) {
        cuts[cut - 1] = (float) sorted[(int) ((long) cut * sorted.length / count)];
      }
      edges[column] = Arrays.stream(cuts).distinct().toArray();
    }
    return new Bins(edges);
  }

  /** The bin of a number: how many edges lie at or below it. */
  int bin(int column, double value) {
    double[] cuts = edges[column];
    int bin = 0;
    while (bin < cuts.length && cuts[bin] <= (float) value) {
      bin++;
    }
    return bin;
  }

  /** The lowest number of a bin after the first. */
  double lowest(int column, int bin) {
    return edges[column][bin - 1];
  }
}
