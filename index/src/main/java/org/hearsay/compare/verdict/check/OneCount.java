package org.hearsay.compare.verdict.check;

import java.time.LocalDate;

/**
 * One who counts is told to have counted both, one of them as the least there are, or one article
 * that keeps up with the count gives both, within the days in which counting goes on.
 */
final class OneCount extends Moving {

  @Override
  public String id() {
    return "one-count";
  }

  @Override
  boolean holds(Pair pair, FactView fact) {
    LocalDate start = fact.start();
    boolean isFresh =
        start != null
            && pair.low()
                .asOf()
                .filter(day -> !day.isAfter(start.plusDays(COUNTING_DAYS)))
                .isPresent();
    boolean soon = pair.daysOfRise().map(rise -> Math.abs(rise) <= COUNTING_DAYS).orElse(false);
    boolean running =
        pair.inOneArticle()
            && (pair.low().updated() || pair.high().updated())
            && !pair.hasTwoVoices();
    boolean counting =
        pair.hasOneVoice() && (Pair.isBound(pair.low()) || Pair.isBound(pair.high()));
    return pair.countsPeople() && isFresh && soon && (counting || running);
  }

  @Override
  String because() {
    return "one who still counts is quoted with both";
  }
}
