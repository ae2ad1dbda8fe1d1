package org.hearsay.quote.train;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.quote.model.CueFeatures;
import org.hearsay.quote.model.Examples;
import org.hearsay.quote.model.Features;
import org.hearsay.quote.model.LinearModel;
import org.hearsay.quote.model.LogisticTrainer;

/** Step A: learns which tokens head a cue. */
final class CueTraining {

  private static final int EPOCHS = 3;
  private static final double RATE = 0.08;

  private final Examples examples;
  private final BitSet positive = new BitSet();
  private final Rows rows = new Rows();

  CueTraining(List<TrainingArticle> articles, int minimumCount) {
    examples =
        new Examples(FeatureSelection.select(minimumCount, features -> show(articles, features)));
    Features features = new Features();
    for (TrainingArticle article : articles) {
      BitSet heads = article.heads();
      for (int i = 0; i < article.table().size(); i++) {
        if (CueFeatures.isCandidate(article.table(), i)) {
          CueFeatures.extract(article.table(), i, features);
          positive.set(examples.size(), heads.get(i));
          rows.add(article.fold());
          examples.add(features);
        }
      }
    }
  }

  private static void show(List<TrainingArticle> articles, Consumer<Features> consumer) {
    Features features = new Features();
    for (TrainingArticle article : articles) {
      for (int i = 0; i < article.table().size(); i++) {
        if (CueFeatures.isCandidate(article.table(), i)) {
          CueFeatures.extract(article.table(), i, features);
          consumer.accept(features);
        }
      }
    }
  }

  LinearModel train() {
    return LogisticTrainer.train(examples, positive, rows.all(), EPOCHS, RATE);
  }

  LinearModel trainWithout(int fold) {
    return LogisticTrainer.train(examples, positive, rows.without(fold), EPOCHS, RATE);
  }
}
