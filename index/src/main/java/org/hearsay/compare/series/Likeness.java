package org.hearsay.compare.series;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hearsay.compare.fact.Originators;
import org.hearsay.corpus.ResourceLines;

/**
 * How likely two figures are of one matter, by what adds up for and against it; the numbers
 * themselves are no part of that. The weights are fitted on pairs that readers labelled (see
 * likeness.txt).
 */
final class Likeness {

  private static final String BASE = "base";

  private static final Map<String, Double> WEIGHTS = weights();

  private Likeness() {}

  /** From 0 to 1. */
  static double of(Point a, Point b) {
    double sum = weight(BASE);
    for (Signs.Sign sign : Signs.ALL) {
      double weight = weight(sign.name());
      if (weight != 0) {
        sum += weight * sign.value().applyAsDouble(a, b);
      }
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double weight(String name) {
    return Objects.requireNonNull(WEIGHTS.get(name), name);
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : ResourceLines.of(Likeness.class, "likeness.txt")) {
      String[] parts = line.split(" ", -1);
      weights.put(parts[0], Double.valueOf(parts[1]));
    }
    return Map.copyOf(weights);
  }

  static boolean hasOneVoice(Point a, Point b) {
    String one = a.originator();
    String other = b.originator();
    return one != null && other != null && Originators.same(one, other);
  }

  static boolean hasTwoVoices(Point a, Point b) {
    String one = a.originator();
    String other = b.originator();
    return one != null && other != null && !Originators.same(one, other);
  }

  static long days(Point a, Point b) {
    return a.day() == null || b.day() == null
        ? 1
        : Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
  }
}
