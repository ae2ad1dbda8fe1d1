package org.hearsay.quote.model;

import java.util.List;

/** Candidates with their scores, and how sure the ranker is of the best. */
final class Ranking {

  /** Stands for the score where there is no candidate. */
  private static final double NO_SCORE = -9;

  private final List<Candidate> candidates;
  private final double score;
  private final double[] probabilities;
  private final int best;

  /**
   * @param scores one a candidate
   */
  Ranking(List<Candidate> candidates, double[] scores) {
    this.candidates = candidates;
    probabilities = scores.clone();
    Softmax.apply(probabilities);
    int first = -1;
    for (int i = 0; i < scores.length; i++) {
      first = first < 0 || probabilities[i] > probabilities[first] ? i : first;
    }
    best = first;
    score = best < 0 ? NO_SCORE : scores[best];
  }

  boolean isEmpty() {
    return best < 0;
  }

  /** The best candidate; there must be one. */
  Candidate best() {
    return candidates.get(best);
  }

  double score() {
    return score;
  }

  /** The best candidate's probability; 0 where there is none. */
  double probability() {
    return best < 0 ? 0 : probabilities[best];
  }

  /** How far the best is ahead of the next. */
  double margin() {
    double second = 0;
    for (int i = 0; i < probabilities.length; i++) {
      second = i == best ? second : Math.max(second, probabilities[i]);
    }
    return probability() - second;
  }
}
