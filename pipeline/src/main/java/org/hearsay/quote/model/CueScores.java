package org.hearsay.quote.model;

import org.hearsay.syntax.Sentence;

/** How likely each token of an article heads a cue, and the likeliest of each sentence. */
public final class CueScores {

  /** Cues less likely than this are not looked at. */
  public static final double WORTH_A_LOOK = 0.1;

  private final float[] probabilities;
  private final double[] bestInSentence;
  private final double[] bestOutsideMarks;

  /**
   * Makes scores of known probabilities.
   *
   * @param probabilities one a token, 0 for tokens that cannot head a cue
   */
  public CueScores(TokenTable table, float[] probabilities) {
    this.probabilities = probabilities.clone();
    int sentences = table.article().sentences().size();
    bestInSentence = new double[sentences];
    bestOutsideMarks = new double[sentences];
    for (Sentence sentence : table.article().sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        int at = sentence.index();
        bestInSentence[at] = Math.max(bestInSentence[at], probabilities[i]);
        if (!table.isQuoted(i)) {
          bestOutsideMarks[at] = Math.max(bestOutsideMarks[at], probabilities[i]);
        }
      }
    }
  }

  /** Scores every token with the model. */
  public static CueScores of(TokenTable table, LinearModel model) {
    float[] probabilities = new float[table.size()];
    Features features = new Features();
    for (int i = 0; i < probabilities.length; i++) {
      if (CueFeatures.isCandidate(table, i)) {
        CueFeatures.extract(table, i, features);
        probabilities[i] = (float) model.probability(features);
      }
    }
    return new CueScores(table, probabilities);
  }

  public double probability(int token) {
    return probabilities[token];
  }

  public boolean isWorthALook(int token) {
    return probabilities[token] >= WORTH_A_LOOK;
  }

  double bestInSentence(int sentence) {
    return bestInSentence[sentence];
  }

  double bestOutsideMarks(int sentence) {
    return bestOutsideMarks[sentence];
  }

  /** The likeliest cue among tokens from one to another, end exclusive; 0 where there is none. */
  double best(int from, int end) {
    double best = 0;
    for (int i = from; i < end; i++) {
      best = Math.max(best, probabilities[i]);
    }
    return best;
  }
}
