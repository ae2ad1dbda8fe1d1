package org.hearsay.compare.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Joins couples into series, the likeliest first. A series takes a figure only where it is alike
 * enough to every other one of another article, so that no chain of likeness leads astray.
 */
final class Clusters {

  private final List<Point> points;
  private final double least;

  Clusters(List<Point> points, double least) {
    this.points = points;
    this.least = least;
  }

  /** The couples whose points stand in one series, series by series. */
  <T> List<List<T>> of(
      List<T> couples, ToIntFunction<T> a, ToIntFunction<T> b, ToDoubleFunction<T> likeness) {
    Map<Integer, List<Integer>> members = new HashMap<>();
    List<T> sorted = new ArrayList<>(couples);
    sorted.sort(
        Comparator.comparingDouble(likeness)
            .reversed()
            .thenComparingInt(a)
            .thenComparingInt(b));
    for (T couple : sorted) {
      List<Integer> one = members.computeIfAbsent(a.applyAsInt(couple), Clusters::alone);
      List<Integer> other = members.computeIfAbsent(b.applyAsInt(couple), Clusters::alone);
      if (one != other && areAlike(one, other)) {
        one.addAll(other);
        other.forEach(member -> members.put(member, one));
      }
    }
    Map<Integer, List<T>> series = new java.util.TreeMap<>();
    for (T couple : couples) {
      List<Integer> one = members.getOrDefault(a.applyAsInt(couple), List.of());
      if (one == members.get(b.applyAsInt(couple))) {
        series.computeIfAbsent(one.getFirst(), unused -> new ArrayList<>()).add(couple);
      }
    }
    return List.copyOf(series.values());
  }

  private static List<Integer> alone(int point) {
    return new ArrayList<>(List.of(point));
  }

  private boolean areAlike(List<Integer> one, List<Integer> other) {
    for (int a : one) {
      for (int b : other) {
        Point first = points.get(a);
        Point second = points.get(b);
        if (!first.article().equals(second.article()) && Likeness.of(first, second) < least) {
          return false;
        }
      }
    }
    return true;
  }
}
