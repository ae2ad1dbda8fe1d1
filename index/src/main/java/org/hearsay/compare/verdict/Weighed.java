package org.hearsay.compare.verdict;

import java.util.Optional;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.finding.Side;
import org.hearsay.compare.verdict.check.Checks;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Two claims and what they are to each other.
 *
 * @param check the id of the check that settled them; null where none did
 * @param sentence why, for a reader
 * @param grounds how sure a contradiction is; null where a check settled the pair
 */
record Weighed(
    Pair pair,
    @Nullable String check,
    Outcome outcome,
    String sentence,
    @Nullable Grounds grounds) {

  static Weighed of(Pair pair, FactView fact, double line) {
    Optional<Checks.Answer> answer = Checks.settle(pair, fact);
    if (answer.filter(Checks.Answer::isFirm).isPresent()) {
      return settled(pair, answer.get());
    }
    Grounds grounds = Grounds.of(pair, fact);
    boolean isSure = grounds.confidence() >= line;
    if (answer.isPresent() && !isSure) {
      return settled(pair, answer.get());
    }
    Outcome outcome = isSure ? Outcome.CONFLICT : Outcome.POSSIBLE;
    return new Weighed(pair, null, outcome, Reasons.contradiction(pair), grounds);
  }

  private static Weighed settled(Pair pair, Checks.Answer answer) {
    return new Weighed(
        pair, answer.check().id(), answer.settled().outcome(), answer.settled().sentence(), null);
  }

  double confidence() {
    return grounds == null ? 0 : grounds.confidence();
  }

  Explanation explanation() {
    return new Explanation(side(pair.low()), side(pair.high()), check, outcome, sentence);
  }

  static Side side(FigureClaim claim) {
    return new Side(
        claim.article(),
        claim.telling().span(),
        claim.telling().inHeadline(),
        claim.stated().low(),
        claim.stated().high());
  }
}
