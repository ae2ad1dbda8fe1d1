package org.hearsay.compare.text;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Some things out of many with a weight each, as a sparse vector. Immutable. */
public final class Weights {

  private final int[] ids;
  private final double[] weights;
  private final double length;

  private Weights(int[] ids, double[] weights) {
    this.ids = ids;
    this.weights = weights;
    this.length = Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
  }

  public static Weights of(Map<Integer, Double> weights) {
    Map<Integer, Double> sorted = new TreeMap<>(weights);
    return new Weights(
        sorted.keySet().stream().mapToInt(id -> id).toArray(),
        sorted.values().stream().mapToDouble(weight -> weight).toArray());
  }

  /**
   * The same of ids in any order.
   *
   * @param ids of which one may come again, with the same weight
   */
  public static Weights of(int[] ids, double[] weights) {
    long[] order = new long[ids.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) ids[i] << 32 | i;
    }
    Arrays.sort(order);
    int[] sorted = new int[ids.length];
    double[] theirs = new double[ids.length];
    int size = 0;
    for (long at : order) {
      int id = (int) (at >> 32);
      if (size == 0 || sorted[size - 1] != id) {
        sorted[size] = id;
        theirs[size++] = weights[(int) at];
      }
    }
    return new Weights(Arrays.copyOf(sorted, size), Arrays.copyOf(theirs, size));
  }

  /** The sum of the products of what both have. */
  public double dot(Weights other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < ids.length && j < other.ids.length) {
      if (ids[i] == other.ids[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (ids[i] < other.ids[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /**
   * A vector laid out to be multiplied with many others: as {@link #dot}, without a search. Not
   * thread-safe.
   */
  public static final class Laid {
    private double[] byId = new double[1024];
    private Weights laid = new Weights(new int[0], new double[0]);

    /** Takes a vector in place of the one before; ids are -1 or more. */
    public void lay(Weights vector) {
      if (vector == laid) {
        return;
      }
      for (int id : laid.ids) {
        byId[id + 1] = 0;
      }
      int last = vector.ids.length == 0 ? 0 : vector.ids[vector.ids.length - 1] + 1;
      if (last >= byId.length) {
        byId = Arrays.copyOf(byId, 2 * last);
      }
      for (int i = 0; i < vector.ids.length; i++) {
        byId[vector.ids[i] + 1] = vector.weights[i];
      }
      laid = vector;
    }

    /** The cosine of the angle between the vector and another one; 0 where one is empty. */
    public double cosine(Weights other) {
      double dot = 0;
      for (int i = 0; i < other.ids.length; i++) {
        int at = other.ids[i] + 1;
        dot += at < byId.length ? byId[at] * other.weights[i] : 0;
      }
      return dot == 0 ? 0 : dot / (laid.length * other.length);
    }
  }

  /** The cosine of the angle between both; 0 where one is empty. */
  public double cosine(Weights other) {
    double dot = dot(other);
    return dot == 0 ? 0 : dot / (length * other.length);
  }
}
