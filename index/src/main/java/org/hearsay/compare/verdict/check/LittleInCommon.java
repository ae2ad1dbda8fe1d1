package org.hearsay.compare.verdict.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.text.Words;

/**
 * The sentences of two articles have so little in common that they hardly tell of one thing: of
 * people where the numbers are far apart and not a word is shared, of things in any case, since an
 * event has many of them.
 */
final class LittleInCommon implements Check {

  /** How far apart, as a share, numbers are that want more than one event to be of one thing. */
  private static final double FAR = 1;

  /** The share of telling words that two sentences have in common which count one thing. */
  private static final double OF_ONE_THING = 0.8;

  private static final Set<String> OF_ANY_TOLL = Words.list(LittleInCommon.class, "toll-words.txt");

  @Override
  public String id() {
    return "little-in-common";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        isOf(pair),
        Outcome.APART,
        () -> pair.phrase() + ": their sentences have little in common.");
  }

  private static boolean isOf(Pair pair) {
    if (pair.inOneArticle() || pair.inOneUtterance() || (pair.countsPeople() && pair.gap() < FAR)) {
      return false;
    }
    int least = Math.min(telling(pair.low()).size(), telling(pair.high()).size());
    Set<String> words = shared(pair);
    return pair.countsPeople() ? words.isEmpty() && least > 0 : words.size() < OF_ONE_THING * least;
  }

  /** The telling words that the sentences of both have. */
  private static Set<String> shared(Pair pair) {
    Set<String> words = telling(pair.low());
    words.retainAll(telling(pair.high()));
    return words;
  }

  /** The words of its sentence that say something, without those that any toll has. */
  private static Set<String> telling(FigureClaim claim) {
    Set<String> words = new TreeSet<>(claim.telling().words());
    words.removeAll(OF_ANY_TOLL);
    return words;
  }
}
