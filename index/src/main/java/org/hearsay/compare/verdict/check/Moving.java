package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.text.Written;
import org.hearsay.corpus.Measure;

/** A sign that two numbers are one count at two times. It settles a pair whose count has moved. */
abstract class Moving implements Check {

  /** How long after an event its tolls are still counted. */
  static final int BREAKING_DAYS = 21;

  /** Two named sources that differ later than this after each other do not only count on. */
  static final int COUNTING_DAYS = 3;

  /**
   * As a share of the lower number: what has doubled without a word that the count went on is
   * mostly of other people (of 53 pairs that readers labelled and a sign of time settled, 13 of the
   * 24 that {@link #isSure} lets pass were one count and 5 of the other 29).
   */
  private static final double DOUBLED = 1;

  /** Up to so many, a number may be of some of those who came to harm. */
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

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
        isSure(pair) ? Outcome.UPDATE : Outcome.POSSIBLE,
        () -> step(pair) + ": " + because() + (isSure(pair) ? "." : ", if both count the same."));
  }

  /** Whether the sign is enough to tell that both count the same. */
  boolean isSure(Pair pair) {
    BigDecimal least = pair.low().stated().high();
    return pair.gap() < DOUBLED
        && !pair.low().isInferred()
        && !pair.high().isInferred()
        && (least == null || least.compareTo(FEW) > 0);
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
