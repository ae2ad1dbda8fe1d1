package org.hearsay.quote.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hearsay.corpus.Span;
import org.hearsay.quote.model.Bins;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.Examples;
import org.hearsay.quote.model.Features;
import org.hearsay.quote.model.LogisticTrainer;
import org.hearsay.quote.model.Proposal;
import org.hearsay.quote.model.Proposer;
import org.hearsay.quote.model.RescoreFeatures;
import org.hearsay.quote.model.Rescorer;
import org.hearsay.quote.model.TokenTable;

/** Step D: learns which proposals are right, from proposals of models that have not seen them. */
final class RescoreTraining {

  private static final int EPOCHS = 6;
  private static final double RATE = 0.03;
  private static final int FINE = 12;
  private static final int COARSE = 5;

  private final List<Row> rows = new ArrayList<>();

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
        Proposal proposal = proposals.get(i);
        rows.add(
            new Row(article.table(), proposal, features.values(i), isRight(article, proposal)));
      }
    }
  }

  Rescorer train(int minimumCount) {
    List<double[]> values = rows.stream().map(Row::values).toList();
    Bins fine = Bins.of(values, FINE);
    Bins coarse = Bins.of(values, COARSE);
    Examples examples =
        new Examples(
            FeatureSelection.select(minimumCount, consumer -> show(fine, coarse, consumer)));
    show(fine, coarse, examples::add);
    BitSet positive = new BitSet();
    for (int i = 0; i < rows.size(); i++) {
      positive.set(i, rows.get(i).isRight());
    }
    int[] all = IntStream.range(0, rows.size()).toArray();
    return new Rescorer(fine, coarse, LogisticTrainer.train(examples, positive, all, EPOCHS, RATE));
  }

  private void show(Bins fine, Bins coarse, Consumer<Features> consumer) {
    Features features = new Features();
    for (Row row : rows) {
      Rescorer.extract(row.table(), row.proposal(), row.values(), fine, coarse, features);
      consumer.accept(features);
    }
  }

  /**
   * Whether the content overlaps a marked one by half of the letters, and the sources share a word
   * or are both missing.
   */
  private static boolean isRight(TrainingArticle article, Proposal proposal) {
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

  /** One proposal and the numbers that describe it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Row(TokenTable table, Proposal proposal, double[] values, boolean isRight) {}
}
