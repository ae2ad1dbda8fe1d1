package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/**
 * One article gives both and does not set them against each other: it does where it cites two who
 * count, one close behind the other, for the same people and the same place.
 */
final class OneText implements Check {

  @Override
  public String id() {
    return "one-text";
  }

  @Override
  public boolean yields() {
    return true;
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        pair.inOneArticle() && !isToldAsDispute(pair),
        Outcome.APART,
        () ->
            pair.low().telling().source().label()
                + " gives both and does not set them against each other.");
  }

  static boolean isToldAsDispute(Pair pair) {
    return pair.hasTwoVoices()
        && pair.areNear()
        && pair.low().population().equals(pair.high().population())
        && !pair.low().isInferred()
        && !pair.high().isInferred()
        && !Sites.isOneNarrower(pair);
  }
}
