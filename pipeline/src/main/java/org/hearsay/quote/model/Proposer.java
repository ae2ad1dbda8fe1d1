package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quote.model.Proposal.Confidence;

/** Steps B, R and C: what each cue of an article would attribute. Thread-safe. */
public final class Proposer {

  /** Below this the CRF sees no content in the cue's sentence. */
  private static final double NO_CONTENT = 0.3;

  private final Crf crf;
  private final LinearModel contentRanker;
  private final LinearModel sourceRanker;
  private final Continuation continuation;

  public Proposer(
      Crf crf, LinearModel contentRanker, LinearModel sourceRanker, LinearModel continuation) {
    this.crf = crf;
    this.contentRanker = contentRanker;
    this.sourceRanker = sourceRanker;
    this.continuation = new Continuation(continuation);
  }

  /** One proposal for each cue that is worth a look, in the order of the text. */
  public List<Proposal> propose(TokenTable table, CueScores cues) {
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      if (cues.isWorthALook(i)) {
        proposals.add(propose(table, cues, i));
      }
    }
    return proposals;
  }

  private Proposal propose(TokenTable table, CueScores cues, int head) {
    CueCandidates candidates = new CueCandidates(table, crf.marginals(table, cues, head), head);
    Marginals m = candidates.marginals();
    double[] contentScores = contentScores(table, cues, head, candidates);
    double bestScore = contentScores.length == 0 ? -9 : max(contentScores);
    Softmax.apply(contentScores);
    double[] sourceScores = sourceScores(table, head, candidates);
    Softmax.apply(sourceScores);

    Decoding decoding = candidates.decoding;
    int bestContent = indexOfMax(contentScores);
    Candidate ranked = bestContent < 0 ? null : candidates.contents().get(bestContent);
    BitSet rankedTokens = ranked == null ? decoding.content() : ranked.tokens();
    Candidate source = candidates.sources().get(indexOfMax(sourceScores));

    BitSet inSentence =
        (BitSet) (m.max(Role.CONTENT) < NO_CONTENT ? decoding.content() : rankedTokens).clone();
    inSentence.clear(head);
    BitSet sourceTokens = (BitSet) source.tokens().clone();
    sourceTokens.andNot(inSentence);
    sourceTokens.clear(head);
    BitSet cue = (BitSet) decoding.cue().clone();
    cue.andNot(inSentence);
    cue.andNot(sourceTokens);
    cue.set(head);
    BitSet content = (BitSet) inSentence.clone();
    int extensions = continuation.extend(table, cues, head, content);
    return new Proposal(
        head,
        cue,
        inSentence,
        content,
        sourceTokens,
        ranked == null ? "continuation" : ranked.shape(),
        ranked == null ? 0 : ranked.name(),
        source.name(),
        extensions,
        m,
        new Confidence(
            cues.probability(head),
            bestContent < 0 ? 0 : contentScores[bestContent],
            margin(contentScores),
            bestScore,
            max(sourceScores),
            decoding.content().isEmpty() ? -1 : Overlap.of(table, rankedTokens, decoding.content()),
            decoding.source().isEmpty() || source.tokens().isEmpty()
                ? -1
                : Overlap.of(table, source.tokens(), decoding.source())));
  }

  private double[] contentScores(
      TokenTable table, CueScores cues, int head, CueCandidates candidates) {
    ContentFeatures features = new ContentFeatures(table, cues, head, candidates.marginals());
    Features filled = new Features();
    double[] scores = new double[candidates.contents().size()];
    for (int i = 0; i < scores.length; i++) {
      features.extract(candidates.contents().get(i), filled);
      scores[i] = contentRanker.score(filled);
    }
    return scores;
  }

  private double[] sourceScores(TokenTable table, int head, CueCandidates candidates) {
    SourceFeatures features = new SourceFeatures(table, head, candidates.marginals());
    Features filled = new Features();
    double[] scores = new double[candidates.sources().size()];
    for (int i = 0; i < scores.length; i++) {
      features.extract(candidates.sources().get(i), filled);
      scores[i] = sourceRanker.score(filled);
    }
    return scores;
  }

  private static int indexOfMax(double[] values) {
    int best = -1;
    for (int i = 0; i < values.length; i++) {
      best = best < 0 || values[i] > values[best] ? i : best;
    }
    return best;
  }

  private static double max(double[] values) {
    return values[indexOfMax(values)];
  }

  /** How far the largest value is ahead of the second. */
  private static double margin(double[] values) {
    int best = indexOfMax(values);
    double second = 0;
    for (int i = 0; i < values.length; i++) {
      second = i == best ? second : Math.max(second, values[i]);
    }
    return best < 0 ? 0 : values[best] - second;
  }
}
