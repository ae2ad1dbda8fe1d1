package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.event.Period;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.FigureClaim;

/** When and where two claims say that it happened. */
public final class Setting {

  /** So far apart, as a share of the lower one, numbers of two places are of two happenings. */
  private static final double FAR = 0.5;

  private Setting() {}

  /** Whether the days that they mean follow on each other: often one night told on two days. */
  public static boolean isOfNeighbouringDays(Pair pair) {
    return day(pair.low())
        .flatMap(then -> day(pair.high()).map(other -> then.agrees(other) && !then.overlaps(other)))
        .orElse(false);
  }

  /** Whether both say on which day it was, and say the same. */
  public static boolean isOfOneDay(Pair pair) {
    return day(pair.low())
        .flatMap(then ->
            day(pair.high())
                .map(other ->
                    then.from().equals(other.from())
                        && then.to().equals(other.to())
                        && then.from().equals(then.to())))
        .orElse(false);
  }

  /** Whether at least a day lies between the days that they mean. */
  static boolean isOfOtherDays(Pair pair) {
    return day(pair.low())
        .flatMap(then -> day(pair.high()).map(other -> !then.agrees(other)))
        .orElse(false);
  }

  /**
   * Whether the places lie apart, and so do the numbers: in a war there are several attacks a day.
   */
  static boolean isOfOtherPlaces(Pair pair) {
    return pair.gap() >= FAR && places(pair).equals(Optional.of(Place.Relation.APART));
  }

  /** How the places stand to each other where both say where it happened. */
  public static Optional<Place.Relation> places(Pair pair) {
    return pair.low()
        .place()
        .flatMap(here ->
            pair.high()
                .place()
                .map(there -> here.isNamedAs(there) ? Place.Relation.SAME : here.to(there)));
  }

  private static Optional<Period> day(FigureClaim claim) {
    return Period.of(claim.telling().event()).filter(Period::narrow);
  }
}
