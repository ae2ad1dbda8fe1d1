package org.hearsay.quote.model;

import java.util.BitSet;
import java.util.List;
import org.hearsay.syntax.Sentence;

/** Step C: carries content on into the sentences around the cue's. */
public final class Continuation {

  private static final double LIKELY = 0.5;

  private final LinearModel model;

  public Continuation(LinearModel model) {
    this.model = model;
  }

  /** Adds the sentences that continue the cue's content; returns how many. */
  public int extend(TokenTable table, CueScores cues, int cue, BitSet content) {
    ContinuationFeatures features = new ContinuationFeatures(table, cues, cue);
    return extend(table, features, cue, content, 1, ContinuationFeatures.MAX_AFTER)
        + extend(table, features, cue, content, -1, ContinuationFeatures.MAX_BEFORE);
  }

  private int extend(
      TokenTable table,
      ContinuationFeatures features,
      int cue,
      BitSet content,
      int direction,
      int most) {
    List<Sentence> sentences = table.article().sentences();
    int home = table.sentence(cue);
    Features filled = new Features();
    for (int steps = 1; steps <= most; steps++) {
      int sentence = home + direction * steps;
      if (sentence < 0 || sentence >= sentences.size()) {
        return steps - 1;
      }
      features.extract(sentence, direction, steps, filled);
      if (model.probability(filled) < LIKELY) {
        return steps - 1;
      }
      content.or(ContinuationFeatures.tokens(table, sentence));
    }
    return most;
  }
}
