package org.hearsay.compare.verdict.check;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.text.Written;
import org.hearsay.corpus.Measure;

/**
 * A sign that two numbers are one count at two times. It settles a pair whose count has moved; how
 * sure that is, is weighed where the pair is.
 */
abstract class Moving implements Check {

  /** How long after an event its tolls are still counted. */
  static final int BREAKING_DAYS = 21;

  /** Two named sources that differ later than this after each other do not only count on. */
  static final int COUNTING_DAYS = 3;

  /** Whether the sign is there. */
  abstract boolean holds(Pair pair, FactView fact);

  /** Why, for the reader, after the two numbers with their days. */
  abstract String because();

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.inOneUtterance()
            && !fact.areRivals(pair)
            && pair.low().figure().measure() != Measure.COUNT
            && holds(pair, fact)
            && hasMoved(pair, fact)
            && pair.areSteps()
            && !Setting.isOfOtherPlaces(pair),
        Outcome.UPDATE,
        () -> step(pair) + ": " + because() + ".");
  }

  private static String step(Pair pair) {
    return Wording.of(pair.before(), false)
        + day(pair.before().asOf())
        + ", then "
        + Wording.of(pair.after(), false)
        + day(pair.after().asOf());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(date -> " (" + Written.day(date) + ")").orElse("");
  }

  /**
   * Whether one number came after the other and stayed: not where more articles go on to give the
   * earlier one, or gave the later one before. That a number fell, more than one must say, or
   * somebody that it was corrected.
   */
  static boolean hasMoved(Pair pair, FactView fact) {
    LocalDate first = pair.before().asOf().orElse(LocalDate.MIN);
    LocalDate last = pair.after().asOf().orElse(LocalDate.MAX);
    boolean isSaid =
        pair.rises()
            || pair.before().earlier()
            || pair.after().updated()
            || pair.hasOneVoice()
            || fact.support(pair.after(), day -> !day.isBefore(first)) > 1;
    return isSaid
        && fact.support(pair.before(), day -> day.isAfter(last))
            <= fact.support(pair.after(), day -> !day.isBefore(last))
        && fact.support(pair.after(), day -> day.isBefore(first))
            < fact.support(pair.before(), day -> !day.isAfter(first));
  }
}
