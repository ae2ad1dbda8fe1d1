package org.hearsay.quote.model;

import java.util.BitSet;

/**
 * What a cue would attribute, were it one: the best content and source, and how sure each step is.
 *
 * @param head the cue's head token
 * @param cue the whole cue
 * @param inSentence the content in the cue's sentence; may be empty
 * @param content all content, with the sentences that continue it; may be empty
 * @param source may be empty
 * @param shape the shape of the content's candidate
 * @param extensions how many sentences continue the content
 * @param confidence of the steps
 */
public record Proposal(
    int head,
    BitSet cue,
    BitSet inSentence,
    BitSet content,
    BitSet source,
    String shape,
    int extensions,
    Marginals marginals,
    Confidence confidence) {

  /**
   * How sure the steps are.
   *
   * @param cue the cue's probability
   * @param content the best content's probability among the candidates
   * @param contentMargin how far it is ahead of the next
   * @param contentScore its score
   * @param source the best source's probability
   * @param contentAgreement how far ranker and CRF agree on the content; -1 where the CRF has none
   * @param sourceAgreement the same for the source; -1 where either has none
   */
  public record Confidence(
      double cue,
      double content,
      double contentMargin,
      double contentScore,
      double source,
      double contentAgreement,
      double sourceAgreement) {}
}
