package org.hearsay.quote;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.quote.model.AttributionModel;
import org.hearsay.quote.model.CueScores;
import org.hearsay.quote.model.Proposal;
import org.hearsay.quote.model.Proposer;
import org.hearsay.quote.model.Selection;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;

/**
 * Finds who says what in an article: direct, mixed and indirect attributions with their cues and
 * sources.
 *
 * <p>Learned steps propose an attribution for each likely cue and say how likely it is right; those
 * that do not overlap are kept. Immutable and thread-safe; the cost is linear in the article's
 * length.
 */
public final class AttributionFinder {

  private static final String MODEL = "attribution.model";

  /** Less likely attributions are not reported: the best F1 on PolNeAR's development part. */
  private static final double LEAST_CONFIDENCE = 0.32;

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

  /** The attributions of an article in the order of their first tokens; contents never overlap. */
  public List<Attribution> find(ParsedArticle article) {
    return find(article, LEAST_CONFIDENCE);
  }

  /** As {@link #find(ParsedArticle)}, down to a confidence of one's own choice. */
  public List<Attribution> find(ParsedArticle article, double leastConfidence) {
    TokenTable table = TokenTable.of(article);
    List<Proposal> proposals = proposer.propose(table, CueScores.of(table, model.cues()));
    double[] confidences = model.rescorer().confidences(table, proposals);
    List<Attribution> found = new ArrayList<>();
    for (int i : Selection.select(table, proposals, confidences, leastConfidence)) {
      found.add(attribution(proposals.get(i), confidences[i]));
    }
    return found;
  }

  private static Attribution attribution(Proposal proposal, double confidence) {
    return new Attribution(
        (BitSet) proposal.content().clone(),
        (BitSet) proposal.cue().clone(),
        (BitSet) proposal.source().clone(),
        proposal.head(),
        confidence,
        proposal.shape().replace(' ', '-').toLowerCase(Locale.ROOT));
  }
}
