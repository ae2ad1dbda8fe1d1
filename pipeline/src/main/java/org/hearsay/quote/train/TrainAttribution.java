package org.hearsay.quote.train;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.quote.model.AttributionModel;
import org.hearsay.quote.model.Crf;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.LinearModel;
import org.hearsay.quote.model.Proposer;
import org.hearsay.quote.model.Rescorer;

/**
 * Trains the attribution model: {@code TrainAttribution GOLD.jsonl[.gz] OUTPUT_FOLDER
 * [CACHE_FILE]}.
 *
 * <p>Each step learns from what the steps before it say of articles they have not seen (jackknife).
 * One thread, fixed seeds: the same gold gives the same file, byte for byte. Takes about 8 GB of
 * heap.
 */
public final class TrainAttribution {

  private static final Logger LOG = System.getLogger(TrainAttribution.class.getName());

  /** Rarer features are left out before training: it costs nothing and keeps the model small. */
  private static final int MINIMUM_COUNT = 30;

  private static final int FOLDS = 5;

  private final List<TrainingArticle> articles;

  TrainAttribution(List<TrainingArticle> articles) {
    this.articles = articles;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || arguments.length > 3) {
      throw new IllegalArgumentException(
          "arguments: GOLD.jsonl[.gz] OUTPUT_FOLDER [CACHE_FILE], not " + List.of(arguments));
    }
    Path output = Path.of(arguments[1]);
    Path cache =
        arguments.length == 3 ? Path.of(arguments[2]) : output.resolve("attribution.parsed");
    List<GoldArticle> gold = GoldReader.read(Path.of(arguments[0]));
    List<TrainingArticle> articles =
        TrainingArticle.of(
            gold, ParseCache.parse(gold.stream().map(GoldArticle::article).toList(), cache), FOLDS);
    AttributionModel model = new TrainAttribution(articles).train();
    try (OutputStream out = Files.newOutputStream(output.resolve("attribution.model"))) {
      model.write(out);
    }
  }

  AttributionModel train() {
    LOG.log(Level.INFO, "step A: cues");
    CueTraining cueTraining = new CueTraining(articles, MINIMUM_COUNT);
    LinearModel cueModel = cueTraining.train();
    List<CueScores> cues = cueScores(cueTraining);

    LOG.log(Level.INFO, "step B: contents and sources, token by token");
    ArgumentTraining arguments = new ArgumentTraining(articles, cues, MINIMUM_COUNT);
    Crf crf = arguments.train();
    List<Crf> crfs = forEachFold(arguments::trainWithout);

    LOG.log(Level.INFO, "step R: contents among candidates");
    CandidateTraining contents = CandidateTraining.forContents(articles, cues, crfs, MINIMUM_COUNT);
    LinearModel contentRanker = contents.train();
    List<LinearModel> contentRankers = forEachFold(contents::trainWithout);

    LOG.log(Level.INFO, "step R: sources among candidates");
    CandidateTraining sources = CandidateTraining.forSources(articles, cues, crfs, MINIMUM_COUNT);
    LinearModel sourceRanker = sources.train();
    List<LinearModel> sourceRankers = forEachFold(sources::trainWithout);

    LOG.log(Level.INFO, "step C: continuation");
    ContinuationTraining continuations = new ContinuationTraining(articles, cues, MINIMUM_COUNT);
    LinearModel continuation = continuations.train();
    List<LinearModel> continuationModels = forEachFold(continuations::trainWithout);

    LOG.log(Level.INFO, "step D: rescoring");
    List<Proposer> proposers =
        forEachFold(fold ->
            new Proposer(
                crfs.get(fold),
                contentRankers.get(fold),
                sourceRankers.get(fold),
                continuationModels.get(fold)));
    Rescorer rescorer = new RescoreTraining(articles, cues, proposers).train();
    return new AttributionModel(cueModel, crf, contentRanker, sourceRanker, continuation, rescorer);
  }

  private List<CueScores> cueScores(CueTraining training) {
    List<LinearModel> models = forEachFold(training::trainWithout);
    List<CueScores> cues = new ArrayList<>();
    for (TrainingArticle article : articles) {
      cues.add(CueScores.of(article.table(), models.get(article.fold())));
    }
    return cues;
  }

  private static <T> List<T> forEachFold(IntFunction<T> train) {
    return IntStream.range(0, FOLDS).mapToObj(train).toList();
  }
}
