package org.hearsay.compare.series;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.compare.fact.Originators;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.ResourceLines;

/**
 * How likely two figures are of one matter, by what adds up for and against it; the numbers
 * themselves are no part of that. The weights are fitted on pairs that readers labelled (see
 * likeness.txt).
 */
final class Likeness {

  /** Words that name an office whatever else is said of who speaks for it. */
  private static final Set<String> OFFICES = Words.list(Likeness.class, "offices.txt");

  /** What all other signs together hardly ever outweigh. */
  private static final double OTHER_SIGNS = 1;

  private static final String BASE = "base";

  private static final Map<String, Double> WEIGHTS = weights();

  private static final double ALONE = weight(BASE);

  /** A sign that weighs something. */
  private record Weighty(Signs.Sign sign, double weight) {}

  private static final List<Weighty> ALL = weighty(Signs.ALL);

  private static final List<Weighty> OF_WORDS = weighty(Signs.OF_WORDS);

  private static final double OF_TOPIC = weight("topic");

  private Likeness() {}

  private static List<Weighty> weighty(List<Signs.Sign> signs) {
    return signs.stream()
        .map(sign -> new Weighty(sign, weight(sign.name())))
        .filter(sign -> sign.weight() != 0)
        .toList();
  }

  /**
   * Whether the words alone leave it possible that two figures are of one matter.
   *
   * @param topic the cosine of their articles' topics
   */
  static boolean isPossible(Point a, Point b, double topic, double least) {
    double words = ALONE + OTHER_SIGNS;
    for (Weighty sign : OF_WORDS) {
      words += sign.weight() * sign.sign().value().applyAsDouble(a, b);
    }
    return words + OF_TOPIC * topic >= Math.log(least / (1 - least));
  }

  /** From 0 to 1. */
  static double of(Point a, Point b) {
    double sum = ALONE;
    for (Weighty sign : ALL) {
      sum += sign.weight() * sign.sign().value().applyAsDouble(a, b);
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
    return one != null && other != null && areOne(one, other);
  }

  static boolean hasTwoVoices(Point a, Point b) {
    String one = a.originator();
    String other = b.originator();
    return one != null && other != null && !areOne(one, other);
  }

  /** "Health officials" and "the Health Ministry" count for one office. */
  private static boolean areOne(String a, String b) {
    if (Originators.same(a, b)) {
      return true;
    }
    Set<String> offices = Words.telling(a);
    offices.retainAll(OFFICES);
    return Words.telling(b).stream().anyMatch(offices::contains);
  }

  static long days(Point a, Point b) {
    return a.day() == null || b.day() == null
        ? 1
        : Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
  }
}
