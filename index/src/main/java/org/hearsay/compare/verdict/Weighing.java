package org.hearsay.compare.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;
import org.hearsay.corpus.ResourceLines;

/**
 * Adds up what speaks for and against something that two claims are taken for: each ground adds its
 * weight, and the sum as a logistic function is the confidence.
 */
final class Weighing {

  /** The weight below which a ground is not worth a reader's line. */
  private static final double SLIGHT = 0.05;

  private static final String BASE = "base";

  private final List<Ground> grounds;
  private final Map<String, Double> weights = new HashMap<>();

  /**
   * Weighs by a list of weights.
   *
   * @param list the resource: a line is a ground's name and its weight in logits, "base" what every
   *     pair has
   */
  Weighing(String list, List<Ground> grounds) {
    this.grounds = grounds;
    for (String line : ResourceLines.of(Weighing.class, list)) {
      String[] parts = line.split(" ", -1);
      weights.put(parts[0], Double.valueOf(parts[1]));
    }
  }

  Grounds of(Pair pair, FactView fact) {
    double sum = weight(BASE);
    List<Dispute.Evidence> evidence = new ArrayList<>();
    for (Ground ground : grounds) {
      double weight = weight(ground.name()) * ground.value().applyAsDouble(pair, fact);
      sum += weight;
      if (Math.abs(weight) >= SLIGHT) {
        evidence.add(new Dispute.Evidence(ground.sentence().apply(pair), rounded(weight)));
      }
    }
    evidence.sort(Comparator.comparingDouble((Dispute.Evidence one) -> -Math.abs(one.weight())));
    return new Grounds(rounded(1 / (1 + Math.exp(-sum))), evidence);
  }

  private double weight(String name) {
    return Objects.requireNonNull(weights.get(name), name);
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }
}
