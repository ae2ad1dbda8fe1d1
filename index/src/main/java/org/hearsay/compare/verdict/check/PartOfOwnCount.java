package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.Outcome;

/**
 * The article of one number itself counts far more of the same: then it tells of some of them here,
 * as of two who died at one of the places; but not where one sentence sets two voices against each
 * other.
 */
final class PartOfOwnCount implements Check {

  /** An article that counts so much more elsewhere, as a share, tells of some here. */
  private static final double FAR_MORE = 0.5;

  @Override
  public String id() {
    return "part-of-own-count";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return whole(pair.low(), fact)
        .map(whole -> settled(pair.low(), whole))
        .or(() -> whole(pair.high(), fact).map(whole -> settled(pair.high(), whole)));
  }

  private static Settled settled(FigureClaim part, FigureClaim whole) {
    return new Settled(
        Outcome.SCOPE,
        part.telling().source().label()
            + " itself gives "
            + Wording.of(whole, true)
            + ", of whom its "
            + Wording.of(part, true)
            + " are some.");
  }

  /** The greater number of the same article; empty where there is none. */
  static Optional<FigureClaim> whole(FigureClaim claim, FactView fact) {
    boolean isSetAgainst =
        fact.ofArticleOf(claim).stream()
            .map(other -> Pair.of(claim, other))
            .anyMatch(pair -> pair.inOneSentence() && pair.hasTwoVoices());
    if (isSetAgainst) {
      return Optional.empty();
    }
    return fact.ofArticleOf(claim).stream()
        .filter(other -> claim.population().coveredBy(other.population()))
        .filter(other -> other.loose().gapAbove(claim.loose()) >= FAR_MORE)
        .filter(other -> !Pair.of(claim, other).hasTwoVoices())
        .findFirst();
  }
}
