package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/**
 * One sentence gives two amounts or shares, and nobody sets them against each other: "some 3,000
 * homes, 12 percent more than the 2,600 of last year" has two, and both are meant.
 */
final class OneSentence implements Check {

  @Override
  public String id() {
    return "one-sentence";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        pair.inOneSentence() && !pair.countsPeople() && !pair.hasTwoVoices(),
        Outcome.APART,
        () -> pair.phrase() + ": one sentence gives both, and nobody disputes either.");
  }
}
