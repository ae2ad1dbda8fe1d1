package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/**
 * A number lies within what the other leaves open: 61 and "at least 34", 1,100 and "hundreds". Not
 * where one text sets two who count against each other: each of them means the count that they
 * have.
 */
final class OpenBound implements Check {

  @Override
  public String id() {
    return "open-bound";
  }

  /** By so much, as a share, rivals' counts differ at least that leave each other open. */
  private static final double FAR = 0.5;

  private static boolean areRivals(Pair pair) {
    return pair.inOneArticle() && OneText.isToldAsDispute(pair) && pair.gap() >= FAR;
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.isDisjoint() && !areRivals(pair),
        Outcome.PRECISION,
        () -> pair.phrase() + ": both can be right.");
  }
}
