package org.hearsay.compare.verdict.check;

import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.finding.Outcome;

/**
 * The sentences of two articles have so little in common that the things they count are hardly one
 * thing: an event has many numbers of things.
 */
final class LittleInCommon implements Check {

  /** The share of telling words that two sentences have in common which count one thing. */
  private static final double OF_ONE_THING = 0.8;

  @Override
  public String id() {
    return "little-in-common";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.countsPeople()
            && !pair.inOneArticle()
            && !pair.inOneUtterance()
            && shareLittle(pair.low().telling().words(), pair.high().telling().words()),
        Outcome.APART,
        () -> pair.phrase() + ": their sentences have little in common.");
  }

  private static boolean shareLittle(Set<String> words, Set<String> others) {
    long shared = words.stream().filter(others::contains).count();
    return shared < OF_ONE_THING * Math.min(words.size(), others.size());
  }
}
