package org.hearsay.quote.model;

import java.util.Arrays;

/** Turns scores into probabilities that sum to 1. */
final class Softmax {

  private Softmax() {}

  static void apply(double[] scores) {
    double largest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - largest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}
