package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.quote.model.Proposal.Confidence;

/** Steps B, R and C: what each cue of an article would attribute. Thread-safe. */
public final class Proposer {

  /** Below this the CRF sees no content in the cue's sentence. */
  private static final double NO_CONTENT = 0.3;

  /** The shape of content that lies in other sentences alone. */
  private static final String CONTINUATION = "continuation";

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
    Ranking contents =
        new Ranking(candidates.contents(), contentScores(table, cues, head, candidates));
    Ranking sources = new Ranking(candidates.sources(), sourceScores(table, head, candidates));
    Decoding decoding = candidates.decoding;
    BitSet ranked = contents.isEmpty() ? decoding.content() : contents.best().tokens();
    boolean noContent = candidates.marginals().max(Role.CONTENT) < NO_CONTENT;

    BitSet inSentence = without(noContent ? decoding.content() : ranked, head);
    BitSet source = without(sources.best().tokens(), head);
    source.andNot(inSentence);
    BitSet cue = (BitSet) decoding.cue().clone();
    cue.andNot(inSentence);
    cue.andNot(source);
    BitSet content = (BitSet) inSentence.clone();
    int extensions = continuation.extend(table, cues, head, content);
    return new Proposal(
        head,
        cue,
        inSentence,
        content,
        source,
        contents.isEmpty() ? CONTINUATION : contents.best().shape(),
        extensions,
        candidates.marginals(),
        new Confidence(
            cues.probability(head),
            contents.probability(),
            contents.margin(),
            contents.score(),
            sources.probability(),
            agreement(table, ranked, decoding.content()),
            sources.best().tokens().isEmpty()
                ? -1
                : agreement(table, sources.best().tokens(), decoding.source())));
  }

  private static double agreement(TokenTable table, BitSet ranked, BitSet decoded) {
    return decoded.isEmpty() ? -1 : Overlap.of(table, ranked, decoded);
  }

  private static BitSet without(BitSet tokens, int head) {
    BitSet rest = (BitSet) tokens.clone();
    rest.clear(head);
    return rest;
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
}
