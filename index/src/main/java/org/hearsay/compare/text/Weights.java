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

  /** The cosine of the angle between both; 0 where one is empty. */
  public double cosine(Weights other) {
    double dot = dot(other);
    return dot == 0 ? 0 : dot / (length * other.length);
  }
}
