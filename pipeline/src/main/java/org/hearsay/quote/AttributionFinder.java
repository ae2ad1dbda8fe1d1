package org.hearsay.quote;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.quote.model.AttributionModel;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.Edges;
import org.hearsay.quote.model.Proposal;
import org.hearsay.quote.model.Proposer;
import org.hearsay.quote.model.Selection;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;

/**
 * Finds who says what in an article: direct, mixed and indirect attributions with their cues and
 * sources.
 *
 * <p>Rules take what the layout tells (transcripts, signed quotes) and what has no verb. Elsewhere
 * learned steps propose an attribution for each likely cue and say how likely it is right; the
 * likeliest that do not overlap are kept. Paragraphs of quotation that are left get an attribution
 * without cue and source. Immutable and thread-safe; the cost is linear in the article's length.
 */
public final class AttributionFinder {

  private static final String MODEL = "attribution.model";

  /** Less likely attributions are not reported: the best F1 on PolNeAR's development part. */
  private static final double LEAST_CONFIDENCE = 0.38;

  private static final List<AttributionRule> RULES =
      List.of(
          new DashSignatures(),
          new TranscriptTurns(),
          new ViewPhrases(),
          new ColonAnswers(),
          new BehindASentence(),
          new ClosingSpeech());

  private final AttributionModel model;
  private final Proposer proposer;

  public AttributionFinder(AttributionModel model) {
    this.model = model;
    this.proposer = model.proposer();
  }

  /** Loads the models from the class path: a fraction of a second, a few megabytes. */
  public static AttributionFinder load() {
    try (InputStream in = AttributionFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(MODEL + " is not on the class path");
      }
      return new AttributionFinder(AttributionModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the attribution model cannot be read", e);
    }
  }

  /** The attributions of an article in the order of their first tokens; contents do not overlap. */
  public List<Attribution> find(ParsedArticle article) {
    return find(article, LEAST_CONFIDENCE);
  }

  /** As {@link #find(ParsedArticle)}, down to a confidence of one's own choice. */
  public List<Attribution> find(ParsedArticle article, double leastConfidence) {
    TokenTable table = TokenTable.of(article);
    List<Paragraph> paragraphs = Paragraph.of(article);
    List<Attribution> found = new ArrayList<>();
    BitSet covered = new BitSet();
    for (AttributionRule rule : RULES) {
      for (Attribution attribution : rule.find(table, paragraphs)) {
        if (!attribution.content().intersects(covered)) {
          covered.or(attribution.content());
          covered.or(attribution.cue());
          covered.or(attribution.source());
          found.add(attribution);
        }
      }
    }
    found.addAll(learned(table, covered, leastConfidence));
    List<Attribution> more =
        NominalAttributions.added(table, FurtherWords.added(table, Fronted.righted(table, found)));
    List<Attribution> whole = Interrupted.completed(table, more);
    List<Attribution> spoken = Tidied.of(table, NoNicknames.of(table, whole));
    return FloatingQuotes.complete(table, paragraphs, spoken).stream()
        .filter(attribution -> attribution.confidence() >= leastConfidence)
        .sorted(Comparator.comparingInt(attribution -> attribution.content().nextSetBit(0)))
        .toList();
  }

  private List<Attribution> learned(TokenTable table, BitSet taken, double leastConfidence) {
    CueScores cues = CueScores.of(table, model.cues());
    List<Proposal> proposals = proposer.propose(table, cues);
    double[] confidences = model.rescorer().confidences(table, proposals);
    for (int i = 0; i < confidences.length; i++) {
      if (proposals.get(i).content().intersects(taken)) {
        confidences[i] = 0;
      }
    }
    return Selection.select(table, proposals, confidences, leastConfidence).stream()
        .map(i -> attribution(table, proposals.get(i), confidences[i]))
        .toList();
  }

  private static Attribution attribution(TokenTable table, Proposal proposal, double confidence) {
    BitSet content = Edges.completed(table, proposal.content());
    content.andNot(proposal.cue());
    content.andNot(proposal.source());
    return new Attribution(
        content,
        (BitSet) proposal.cue().clone(),
        Edges.bracketed(table, proposal.source()),
        proposal.head(),
        confidence,
        proposal.shape().replace(' ', '-'));
  }
}
