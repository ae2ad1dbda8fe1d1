package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.text.Written;

/**
 * Both count a group among more people, and not among as many: six pupils of 21 dead and seven of
 * 25 differ because the tolls do.
 */
final class OtherWholes implements Check {

  @Override
  public String id() {
    return "other-wholes";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    BigDecimal whole = pair.low().whole();
    BigDecimal other = pair.high().whole();
    if (whole == null || other == null || pair.inOneArticle()) {
      return Optional.empty();
    }
    boolean hasRisen = whole.compareTo(other) < 0 && pair.rises();
    return Settled.when(
        whole.compareTo(other) != 0,
        hasRisen ? Outcome.UPDATE : Outcome.SCOPE,
        () ->
            pair.phrase()
                + ": the one of "
                + Written.number(whole)
                + ", the other of "
                + Written.number(other)
                + ".");
  }
}
