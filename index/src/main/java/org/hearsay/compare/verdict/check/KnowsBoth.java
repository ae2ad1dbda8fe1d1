package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Interval;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.corpus.Hedge;

/** The article of one gives the other's value as well, so it knows both and counts two things. */
final class KnowsBoth implements Check {

  /** A lower bound this near to a value, as a share of it, can stand for it. */
  private static final BigDecimal NEAR = new BigDecimal("0.9");

  @Override
  public String id() {
    return "knows-both";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    if (pair.inOneArticle() || pair.inOneUtterance()) {
      return Optional.empty();
    }
    return explains(pair.low(), pair.high(), fact)
        .or(() -> explains(pair.high(), pair.low(), fact));
  }

  private static Optional<Settled> explains(FigureClaim one, FigureClaim other, FactView fact) {
    for (FigureClaim also : fact.ofArticleOf(one)) {
      // A range tells how far others are apart and takes no side.
      if (also.figure().quantity().hedge() != Hedge.RANGE
          && !also.namesTheNumberOf(one)
          && !Pair.of(also, one).hasTwoVoices()
          && (!one.figure().measure().countsPeople()
              || other.population().coveredBy(also.population()))
          && isNear(also.loose(), other.loose())) {
        return Optional.of(
            new Settled(
                Outcome.SCOPE,
                one.phrase(true)
                    + ", and knows of "
                    + Wording.of(also, true)
                    + " as well: it counts something else."));
      }
    }
    return Optional.empty();
  }

  /** Whether one value can stand for the other, though it may be open above. */
  private static boolean isNear(Interval value, Interval other) {
    if (value.low() == null || other.low() == null) {
      return false;
    }
    boolean closed = value.high() != null;
    boolean near = value.low().compareTo(other.low().multiply(NEAR)) >= 0;
    return (value.overlaps(other) && (closed || near)) || value.roundsTo(other);
  }
}
