package org.hearsay.compare.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.hearsay.compare.text.Groups;

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
        Comparator.comparingDouble(likeness).reversed().thenComparingInt(a).thenComparingInt(b));
    Groups groups = new Groups(points.size());
    for (T couple : sorted) {
      int one = groups.of(a.applyAsInt(couple));
      int other = groups.of(b.applyAsInt(couple));
      List<Integer> ofOne = members.computeIfAbsent(one, Clusters::alone);
      List<Integer> ofOther = members.computeIfAbsent(other, Clusters::alone);
      if (one != other && areAlike(ofOne, ofOther)) {
        List<Integer> all = new ArrayList<>(ofOne);
        all.addAll(ofOther);
        groups.join(one, other);
        members.put(groups.of(one), all);
      }
    }
    Map<Integer, List<T>> series = new TreeMap<>();
    for (T couple : couples) {
      int group = groups.of(a.applyAsInt(couple));
      if (group == groups.of(b.applyAsInt(couple))) {
        series.computeIfAbsent(group, unused -> new ArrayList<>()).add(couple);
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
