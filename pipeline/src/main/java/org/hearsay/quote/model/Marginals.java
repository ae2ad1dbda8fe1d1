package org.hearsay.quote.model;

/**
 * For one cue, how likely each token near it belongs to its content, source or cue, as the CRF sees
 * it.
 */
public final class Marginals {

  private final int first;
  private final double[][] probabilities;

  /**
   * @param first the first token
   * @param probabilities for each token from there, one a {@link Crf} label
   */
  Marginals(int first, double[][] probabilities) {
    this.first = first;
    this.probabilities = probabilities;
  }

  int first() {
    return first;
  }

  int end() {
    return first + probabilities.length;
  }

  double content(int token) {
    return of(token, Role.CONTENT);
  }

  double source(int token) {
    return of(token, Role.SOURCE);
  }

  double cue(int token) {
    return of(token, Role.CUE);
  }

  /** 0 for tokens out of reach. */
  double of(int token, Role role) {
    int at = token - first;
    return at < 0 || at >= probabilities.length ? 0 : probabilities[at][role.code()];
  }

  double sum(Role role) {
    double sum = 0;
    for (double[] token : probabilities) {
      sum += token[role.code()];
    }
    return sum;
  }

  double max(Role role) {
    double max = 0;
    for (double[] token : probabilities) {
      max = Math.max(max, token[role.code()]);
    }
    return max;
  }
}
