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

  /** As {@link #FAR}, where no article sets them against each other: twice as many. */
  private static final double TWICE = 1;

  private static boolean areRivals(Pair pair) {
    return pair.inOneArticle()
        ? OneText.isToldAsDispute(pair) && pair.gap() >= FAR
        : countDifferently(pair) && pair.gap() >= TWICE;
  }

  /** Whether two who count give, as of one day, the same people's number. */
  private static boolean countDifferently(Pair pair) {
    return pair.hasTwoVoices()
        && pair.daysOfRise().filter(days -> days == 0).isPresent()
        && pair.low().population().equals(pair.high().population())
        && !pair.low().isInferred()
        && !pair.high().isInferred();
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.isDisjoint() && !areRivals(pair),
        Outcome.PRECISION,
        () -> pair.phrase() + ": both can be right.");
  }
}
