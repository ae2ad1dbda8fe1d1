package org.hearsay.quote.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.Proposal;
import org.hearsay.quote.model.Proposer;
import org.hearsay.quote.model.RescoreFeatures;
import org.hearsay.quote.model.Rescorer;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.quote.model.TreeBooster;

/** Step D: learns which proposals are right, from proposals of models that have not seen them. */
final class RescoreTraining {

  private static final TreeBooster.Settings SETTINGS =
      new TreeBooster.Settings(150, 0.05, 12, 40, 2, 100);

  private final List<double[]> rows = new ArrayList<>();
  private final BitSet right = new BitSet();

  /**
   * @param proposers for each fold, one that has not seen it
   */
  RescoreTraining(List<TrainingArticle> articles, List<CueScores> cues, List<Proposer> proposers) {
    for (int a = 0; a < articles.size(); a++) {
      TrainingArticle article = articles.get(a);
      List<Proposal> proposals =
          proposers.get(article.fold()).propose(article.table(), cues.get(a));
      RescoreFeatures features = new RescoreFeatures(article.table(), proposals);
      for (int i = 0; i < proposals.size(); i++) {
        right.set(rows.size(), isRight(article, proposals.get(i)));
        rows.add(features.values(i));
      }
    }
  }

  Rescorer train() {
    return new Rescorer(TreeBooster.train(rows, right, SETTINGS));
  }

  /**
   * Whether the content overlaps a marked one by half of the letters, and the sources share a word
   * or are both missing.
   */
  static boolean isRight(TrainingArticle article, Proposal proposal) {
    for (GoldTokens marked : article.gold()) {
      if (marked.content().intersects(proposal.content())
          && overlap(article.table(), marked.content(), proposal.content()) >= 0.5) {
        BitSet shared = article.table().words(marked.source());
        boolean none = shared.isEmpty() && article.table().words(proposal.source()).isEmpty();
        shared.and(proposal.source());
        if (none || !shared.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static double overlap(TokenTable table, BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    BitSet either = (BitSet) one.clone();
    either.or(other);
    return letters(table, both) / Math.max(1, letters(table, either));
  }

  private static double letters(TokenTable table, BitSet tokens) {
    double letters = 0;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      Span span = table.article().token(i).span();
      letters += table.isWord(i) ? span.length() : 0;
    }
    return letters;
  }
}
