package org.hearsay.quote.train;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hearsay.quote.model.Candidate;
import org.hearsay.quote.model.ContentFeatures;
import org.hearsay.quote.model.Crf;
import org.hearsay.quote.model.CueCandidates;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.Examples;
import org.hearsay.quote.model.Features;
import org.hearsay.quote.model.LinearModel;
import org.hearsay.quote.model.Overlap;
import org.hearsay.quote.model.RankTrainer;
import org.hearsay.quote.model.SourceFeatures;
import org.hearsay.quote.model.TokenTable;

/** Step R: learns which candidate is the content, and which the source, of a cue. */
final class CandidateTraining {

  private static final int EPOCHS = 3;
  private static final double RATE = 0.04;

  /** A candidate is right where none is closer to what is marked, and it covers this much. */
  private static final double CLOSE_ENOUGH = 0.5;

  private final Examples examples;
  private final BitSet right = new BitSet();
  private final Rows groups = new Rows();
  private int[] starts = new int[1 << 10];
  private int groupCount;

  private CandidateTraining(Examples examples) {
    this.examples = examples;
  }

  /**
   * @param cues the cue scores of each article, from models that have not seen it
   * @param crfs for each fold, one that has not seen it
   */
  static CandidateTraining forContents(
      List<TrainingArticle> articles, List<CueScores> cues, List<Crf> crfs, int minimumCount) {
    return of(
        minimumCount,
        groups ->
            forEachCue(articles, cues, crfs, (cue, found) -> groups.accept(contents(cue, found))));
  }

  /** As {@link #forContents}, for sources. */
  static CandidateTraining forSources(
      List<TrainingArticle> articles, List<CueScores> cues, List<Crf> crfs, int minimumCount) {
    return of(
        minimumCount,
        groups ->
            forEachCue(articles, cues, crfs, (cue, found) -> groups.accept(sources(cue, found))));
  }

  LinearModel train() {
    return RankTrainer.train(examples, starts, right, groups.all(), EPOCHS, RATE);
  }

  LinearModel trainWithout(int fold) {
    return RankTrainer.train(examples, starts, right, groups.without(fold), EPOCHS, RATE);
  }

  private static CandidateTraining of(int minimumCount, Consumer<Consumer<Group>> all) {
    CandidateTraining training =
        new CandidateTraining(
            new Examples(
                FeatureSelection.select(
                    minimumCount, features -> all.accept(group -> group.showFeatures(features)))));
    all.accept(training::add);
    training.starts = Arrays.copyOf(training.starts, training.groupCount + 1);
    training.starts[training.groupCount] = training.examples.size();
    return training;
  }

  private void add(Group group) {
    if (groupCount == starts.length) {
      starts = Arrays.copyOf(starts, 2 * groupCount);
    }
    starts[groupCount++] = examples.size();
    groups.add(group.fold());
    double best = group.closeness().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    for (int i = 0; i < group.closeness().size(); i++) {
      right.set(examples.size() + i, best >= group.least() && group.closeness().get(i) == best);
    }
    group.showFeatures(examples::add);
  }

  private static void forEachCue(
      List<TrainingArticle> articles,
      List<CueScores> cues,
      List<Crf> crfs,
      BiConsumer<Cue, CueCandidates> consumer) {
    for (int a = 0; a < articles.size(); a++) {
      TrainingArticle article = articles.get(a);
      BitSet heads = article.heads();
      for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
        GoldTokens marked = article.markedFor(head);
        if (marked != null && cues.get(a).isWorthALook(head)) {
          Crf crf = crfs.get(article.fold());
          consumer.accept(
              new Cue(article, cues.get(a), head, marked),
              new CueCandidates(
                  article.table(), crf.marginals(article.table(), cues.get(a), head), head));
        }
      }
    }
  }

  private static Group contents(Cue cue, CueCandidates found) {
    TokenTable table = cue.article().table();
    BitSet inSentence = new BitSet();
    inSentence.set(table.first(cue.head()), table.end(cue.head()));
    inSentence.and(cue.marked().content());
    List<Double> closeness =
        found.contents().stream()
            .map(candidate -> Overlap.of(table, candidate.tokens(), inSentence))
            .toList();
    ContentFeatures features =
        new ContentFeatures(table, cue.scores(), cue.head(), found.marginals());
    return new Group(
        cue.article().fold(), closeness, CLOSE_ENOUGH, found.contents(), features::extract);
  }

  private static Group sources(Cue cue, CueCandidates found) {
    TokenTable table = cue.article().table();
    BitSet source = cue.marked().source();
    List<Double> closeness =
        found.sources().stream()
            .map(candidate ->
                source.isEmpty()
                    ? candidate.tokens().isEmpty() ? 1.0 : 0.0
                    : Overlap.of(table, candidate.tokens(), source))
            .toList();
    SourceFeatures features = new SourceFeatures(table, cue.head(), found.marginals());
    return new Group(
        cue.article().fold(), closeness, Double.MIN_VALUE, found.sources(), features::extract);
  }

  private record Cue(TrainingArticle article, CueScores scores, int head, GoldTokens marked) {}

  /**
   * The candidates of one cue.
   *
   * @param closeness of each to what is marked, from 0 to 1
   * @param least how close the best must come
   */
  private record Group(
      int fold,
      List<Double> closeness,
      double least,
      List<Candidate> candidates,
      BiConsumer<Candidate, Features> extraction) {

    void showFeatures(Consumer<Features> consumer) {
      Features features = new Features();
      for (Candidate candidate : candidates) {
        extraction.accept(candidate, features);
        consumer.accept(features);
      }
    }
  }
}
