package org.hearsay.compare.verdict;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.finding.Side;
import org.hearsay.compare.verdict.check.Checks;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;
import org.hearsay.compare.verdict.check.Settled;
import org.jspecify.annotations.Nullable;

/**
 * Two claims and what they are to each other.
 *
 * @param check the id of the check that settled them; null where none did
 * @param sentence why, for a reader
 * @param grounds how sure the contradiction or the update is; null where a check settled the pair
 *     as something else
 */
record Weighed(
    Pair pair,
    @Nullable String check,
    Outcome outcome,
    String sentence,
    @Nullable Grounds grounds) {

  private static final String DOUBT = " Whether both count the same is not sure.";

  static Weighed of(Pair pair, FactView fact, double line) {
    Optional<Checks.Answer> answer = Checks.settle(pair, fact);
    if (answer.filter(Checks.Answer::isFirm).isPresent()) {
      return settled(pair, fact, answer.get());
    }
    Grounds grounds = Contradiction.of(pair, fact);
    boolean isSure = grounds.confidence() >= line;
    if (answer.isPresent() && !isSure) {
      return settled(pair, fact, answer.get());
    }
    Outcome outcome = isSure ? Outcome.CONFLICT : Outcome.POSSIBLE;
    return new Weighed(pair, null, outcome, Reasons.contradiction(pair, fact), grounds);
  }

  private static Weighed settled(Pair pair, FactView fact, Checks.Answer answer) {
    String check = answer.check().id();
    Settled settled = answer.settled();
    if (settled.outcome() != Outcome.UPDATE) {
      return new Weighed(pair, check, settled.outcome(), settled.sentence(), null);
    }
    Grounds grounds = Movement.of(pair, fact);
    return Movement.isSure(grounds)
        ? new Weighed(pair, check, Outcome.UPDATE, settled.sentence(), grounds)
        : new Weighed(pair, check, Outcome.POSSIBLE, settled.sentence() + DOUBT, grounds);
  }

  /** Whether no check settled it, so that it is a contradiction, however sure. */
  boolean isOpen() {
    return check == null;
  }

  double confidence() {
    return grounds == null ? 0 : grounds.confidence();
  }

  Explanation explanation() {
    return new Explanation(
        side(pair.low()),
        side(pair.high()),
        check,
        outcome,
        sentence,
        grounds == null ? null : grounds.confidence(),
        grounds == null ? List.of() : grounds.evidence());
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
