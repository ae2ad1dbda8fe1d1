package org.hearsay.quote.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Forward-backward over one chain whose transitions depend on the class of the token they lead to,
 * with scaled probabilities.
 *
 * <p>Marginals and the normalizer as in Rabiner (1989), for a conditional random field.
 */
final class ForwardBackward {

  private final int labels;
  private final int length;
  private final byte[] classes;
  private final double[][][] transitions;
  private final double[][] emissions;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scales;
  private final double logNormalizer;

  /**
   * @param scores a token's score for each label
   * @param classes the class of each token
   * @param transitions for a class, from and to label: the exponential of the score
   * @param start scores of the first label
   * @param end scores of the last label
   */
  ForwardBackward(
      double[][] scores, byte[] classes, double[][][] transitions, double[] start, double[] end) {
    this.classes = classes;
    this.transitions = transitions;
    length = scores.length;
    labels = start.length;
    emissions = new double[length][labels];
    forward = new double[length][labels];
    backward = new double[length][labels];
    scales = new double[length];
    double shift = 0;
    for (int t = 0; t < length; t++) {
      shift += exponentials(scores[t], t == 0 ? start : null, t == length - 1 ? end : null, t);
    }
    logNormalizer = shift + runForward();
    runBackward();
  }

  /** The logarithm of the sum over all label sequences. */
  double logNormalizer() {
    return logNormalizer;
  }

  /** How likely each label is at each token. */
  double[][] marginals() {
    double[][] marginals = new double[length][labels];
    for (int t = 0; t < length; t++) {
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        marginals[t][label] = forward[t][label] * backward[t][label];
        sum += marginals[t][label];
      }
      for (int label = 0; label < labels; label++) {
        marginals[t][label] /= sum;
      }
    }
    return marginals;
  }

  /** How likely it is that {@code token} is {@code to} and the one before it is {@code from}. */
  double pair(int token, int from, int to) {
    return forward[token - 1][from]
        * transitions[classes[token]][from][to]
        * emissions[token][to]
        * backward[token][to]
        / scales[token];
  }

  private double exponentials(
      double[] scores, double @Nullable [] start, double @Nullable [] end, int token) {
    double largest = Double.NEGATIVE_INFINITY;
    double[] row = emissions[token];
    for (int label = 0; label < labels; label++) {
      row[label] =
          scores[label] + (start == null ? 0 : start[label]) + (end == null ? 0 : end[label]);
      largest = Math.max(largest, row[label]);
    }
    for (int label = 0; label < labels; label++) {
      row[label] = StrictMath.exp(row[label] - largest);
    }
    return largest;
  }

  private double runForward() {
    double logSum = 0;
    for (int t = 0; t < length; t++) {
      double sum = 0;
      for (int to = 0; to < labels; to++) {
        double reached = t == 0 ? 1 : 0;
        for (int from = 0; t > 0 && from < labels; from++) {
          reached += forward[t - 1][from] * transitions[classes[t]][from][to];
        }
        forward[t][to] = reached * emissions[t][to];
        sum += forward[t][to];
      }
      scales[t] = sum;
      logSum += StrictMath.log(sum);
      for (int to = 0; to < labels; to++) {
        forward[t][to] /= sum;
      }
    }
    return logSum;
  }

  private void runBackward() {
    Arrays.fill(backward[length - 1], 1);
    for (int t = length - 2; t >= 0; t--) {
      for (int from = 0; from < labels; from++) {
        double sum = 0;
        for (int to = 0; to < labels; to++) {
          sum += transitions[classes[t + 1]][from][to] * emissions[t + 1][to] * backward[t + 1][to];
        }
        backward[t][from] = sum / scales[t + 1];
      }
    }
  }
}
