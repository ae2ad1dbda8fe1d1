package org.hearsay.quote.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForwardBackwardTest {

  private static final int LABELS = 3;
  private static final int LENGTH = 4;
  private static final byte[] CLASSES = {0, 1, 0, 1};
  private static final double TINY = 1e-5;

  private final double[][] scores = random(new Random(1), LENGTH);
  private final double[][] first = random(new Random(2), LABELS);
  private final double[][] second = random(new Random(3), LABELS);
  private final double[] start = {0.3, -0.2, 0.1};
  private final double[] end = {-0.4, 0.2, 0.6};

  @Test
  void theNormalizerSumsOverAllSequences() {
    double sum = 0;
    for (int code = 0; code < Math.pow(LABELS, LENGTH); code++) {
      double score = 0;
      int previous = -1;
      for (int t = 0, rest = code; t < LENGTH; t++, rest /= LABELS) {
        int label = rest % LABELS;
        score += scores[t][label];
        score += t == 0 ? start[label] : (CLASSES[t] == 0 ? first : second)[previous][label];
        score += t == LENGTH - 1 ? end[label] : 0;
        previous = label;
      }
      sum += Math.exp(score);
    }
    assertEquals(Math.log(sum), run().logNormalizer(), 1e-9);
  }

  @Test
  void marginalsAreTheGradientOfTheNormalizer() {
    double[][] marginals = run().marginals();
    for (int t = 0; t < LENGTH; t++) {
      for (int label = 0; label < LABELS; label++) {
        assertEquals(slope(scores[t], label), marginals[t][label], 1e-6);
      }
    }
  }

  @Test
  void pairsAreTheGradientByTheTransitions() {
    ForwardBackward chances = run();
    for (int from = 0; from < LABELS; from++) {
      for (int to = 0; to < LABELS; to++) {
        double expected = chances.pair(1, from, to) + chances.pair(3, from, to);
        assertEquals(slope(second[from], to), expected, 1e-6);
      }
    }
  }

  private double slope(double[] weights, int at) {
    weights[at] += TINY;
    double above = run().logNormalizer();
    weights[at] -= 2 * TINY;
    double below = run().logNormalizer();
    weights[at] += TINY;
    return (above - below) / (2 * TINY);
  }

  private ForwardBackward run() {
    double[][][] transitions = {exponentials(first), exponentials(second)};
    return new ForwardBackward(scores, CLASSES, transitions, start, end);
  }

  private static double[][] exponentials(double[][] scores) {
    double[][] result = new double[scores.length][LABELS];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < LABELS; j++) {
        result[i][j] = Math.exp(scores[i][j]);
      }
    }
    return result;
  }

  private static double[][] random(Random random, int rows) {
    double[][] values = new double[rows][LABELS];
    for (double[] row : values) {
      for (int i = 0; i < LABELS; i++) {
        row[i] = random.nextGaussian();
      }
    }
    return values;
  }
}
