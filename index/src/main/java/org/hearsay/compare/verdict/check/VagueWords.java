package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.corpus.Hedge;

/** One is a word like "hundreds" that does not stand near the other's number. */
final class VagueWords implements Check {

  @Override
  public String id() {
    return "vague-words";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    boolean vague =
        pair.low().figure().quantity().hedge() == Hedge.VAGUE
            || pair.high().figure().quantity().hedge() == Hedge.VAGUE;
    return Settled.when(
        vague && !pair.areNear(),
        Outcome.APART,
        () -> pair.phrase() + ": a word for many is no number to hold against one.");
  }
}
