package org.hearsay.quote.train;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.quote.model.ArgumentFeatures;
import org.hearsay.quote.model.Crf;
import org.hearsay.quote.model.CrfTrainer;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.Examples;
import org.hearsay.quote.model.Features;
import org.hearsay.quote.model.Role;
import org.hearsay.quote.model.TokenTable;
import org.jspecify.annotations.Nullable;

/** Step B: learns which tokens around a cue are its content, source and cue. */
final class ArgumentTraining {

  private static final int EPOCHS = 4;
  private static final double RATE = 0.05;

  private final Examples tokens;
  private final ByteArrayOutputStream classes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream roles = new ByteArrayOutputStream();
  private final Rows chains = new Rows();
  private int[] starts = new int[1 << 10];
  private int chainCount;

  /**
   * @param cues the cue scores of each article, from models that have not seen it
   */
  ArgumentTraining(List<TrainingArticle> articles, List<CueScores> cues, int minimumCount) {
    tokens =
        new Examples(
            FeatureSelection.select(minimumCount, features -> show(articles, cues, features)));
    Features features = new Features();
    for (int a = 0; a < articles.size(); a++) {
      BitSet heads = articles.get(a).heads();
      for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
        addChain(articles.get(a), cues.get(a), head, features);
      }
    }
    starts = Arrays.copyOf(starts, chainCount + 1);
    starts[chainCount] = tokens.size();
  }

  private static void show(
      List<TrainingArticle> articles, List<CueScores> cues, Consumer<Features> consumer) {
    Features features = new Features();
    for (int a = 0; a < articles.size(); a++) {
      TokenTable table = articles.get(a).table();
      BitSet heads = articles.get(a).heads();
      for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
        ArgumentFeatures arguments = new ArgumentFeatures(table, cues.get(a), head);
        for (int i = table.first(head); i < table.end(head); i++) {
          arguments.extract(i, features);
          consumer.accept(features);
        }
      }
    }
  }

  private void addChain(TrainingArticle article, CueScores cues, int head, Features features) {
    if (chainCount == starts.length) {
      starts = Arrays.copyOf(starts, 2 * chainCount);
    }
    starts[chainCount++] = tokens.size();
    chains.add(article.fold());
    TokenTable table = article.table();
    ArgumentFeatures arguments = new ArgumentFeatures(table, cues, head);
    GoldTokens marked = article.markedFor(head);
    int first = table.first(head);
    int end = table.end(head);
    classes.writeBytes(Crf.classes(table, first, end));
    for (int i = first; i < end; i++) {
      arguments.extract(i, features);
      tokens.add(features);
      roles.write(roleOf(i, marked).code());
    }
  }

  private static Role roleOf(int token, @Nullable GoldTokens marked) {
    if (marked == null) {
      return Role.NONE;
    }
    if (marked.content().get(token)) {
      return Role.CONTENT;
    }
    if (marked.source().get(token)) {
      return Role.SOURCE;
    }
    return marked.cue().get(token) ? Role.CUE : Role.NONE;
  }

  Crf train() {
    return train(chains.all());
  }

  Crf trainWithout(int fold) {
    return train(chains.without(fold));
  }

  private Crf train(int[] rows) {
    return CrfTrainer.train(
        tokens, starts, classes.toByteArray(), roles.toByteArray(), rows, EPOCHS, RATE);
  }
}
