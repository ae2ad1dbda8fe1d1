package org.hearsay.quote.train;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.quote.model.ContinuationFeatures;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.Examples;
import org.hearsay.quote.model.Features;
import org.hearsay.quote.model.LinearModel;
import org.hearsay.quote.model.LogisticTrainer;
import org.hearsay.quote.model.TokenTable;

/** Step C: learns which sentences around a cue's belong to the same attribution. */
final class ContinuationTraining {

  private static final int EPOCHS = 5;
  private static final double RATE = 0.08;

  private final Examples examples;
  private final BitSet positive = new BitSet();
  private final Rows rows = new Rows();

  ContinuationTraining(List<TrainingArticle> articles, List<CueScores> cues, int minimumCount) {
    examples =
        new Examples(
            FeatureSelection.select(
                minimumCount,
                consumer -> forEach(articles, cues, asked -> consumer.accept(asked.features()))));
    forEach(
        articles,
        cues,
        asked -> {
          positive.set(examples.size(), asked.continues());
          rows.add(asked.fold());
          examples.add(asked.features());
        });
  }

  LinearModel train() {
    return LogisticTrainer.train(examples, positive, rows.all(), EPOCHS, RATE);
  }

  LinearModel trainWithout(int fold) {
    return LogisticTrainer.train(examples, positive, rows.without(fold), EPOCHS, RATE);
  }

  private static void forEach(
      List<TrainingArticle> articles, List<CueScores> cues, Consumer<Asked> consumer) {
    for (int a = 0; a < articles.size(); a++) {
      TrainingArticle article = articles.get(a);
      BitSet heads = article.heads();
      for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
        GoldTokens marked = article.markedFor(head);
        if (marked != null) {
          ContinuationFeatures features =
              new ContinuationFeatures(article.table(), cues.get(a), head);
          ask(article, features, marked, 1, ContinuationFeatures.MAX_AFTER, consumer);
          ask(article, features, marked, -1, ContinuationFeatures.MAX_BEFORE, consumer);
        }
      }
    }
  }

  private static void ask(
      TrainingArticle article,
      ContinuationFeatures features,
      GoldTokens marked,
      int direction,
      int most,
      Consumer<Asked> consumer) {
    TokenTable table = article.table();
    int home = table.article().token(marked.head()).sentence();
    Features filled = new Features();
    boolean continues = true;
    for (int steps = 1; continues && steps <= most; steps++) {
      int sentence = home + direction * steps;
      if (sentence < 0 || sentence >= table.article().sentences().size()) {
        return;
      }
      BitSet words = table.words(ContinuationFeatures.tokens(table, sentence));
      int size = words.cardinality();
      words.and(marked.content());
      continues = 2 * words.cardinality() > size;
      features.extract(sentence, direction, steps, filled);
      consumer.accept(new Asked(filled, continues, article.fold()));
    }
  }

  /** One sentence asked about; the features are filled anew for the next. */
  private record Asked(Features features, boolean continues, int fold) {}
}
