package org.hearsay.compare.series;

import java.time.temporal.ChronoUnit;
import org.hearsay.compare.finding.Side;

/**
 * Two points of one matter, the one of the earlier day first; of one day, the lower one.
 *
 * @param likeness how likely both are of one matter, from 0 to 1
 */
record Couple(Point before, Point after, double likeness) {

  static Couple of(Point a, Point b, double likeness) {
    long days = days(a, b);
    boolean inOrder = days > 0 || (days == 0 && a.number() <= b.number());
    return inOrder ? new Couple(a, b, likeness) : new Couple(b, a, likeness);
  }

  private static long days(Point a, Point b) {
    return a.day() == null || b.day() == null ? 0 : ChronoUnit.DAYS.between(a.day(), b.day());
  }

  /** How many days lie between them; 0 where one has no date. */
  long days() {
    return days(before, after);
  }

  boolean rises() {
    return after.number() > before.number();
  }

  /** How many times the lower number the higher one is. */
  double factor() {
    double a = Math.abs(before.number());
    double b = Math.abs(after.number());
    return Math.max(a, b) / Math.min(a, b);
  }

  boolean hasTwoVoices() {
    return Likeness.hasTwoVoices(before, after);
  }

  boolean hasOneVoice() {
    return Likeness.hasOneVoice(before, after);
  }

  /** "Post gives 34; Herald gives 61, citing the mayor". */
  String phrase() {
    return Written.phrase(before) + "; " + Written.phrase(after);
  }

  Side side(Point point) {
    return new Side(
        point.article(),
        point.telling().span(),
        false,
        point.stated().low(),
        point.stated().high());
  }
}
