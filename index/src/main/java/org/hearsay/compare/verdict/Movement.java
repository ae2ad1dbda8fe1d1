package org.hearsay.compare.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.event.Kinds;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.text.Written;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;
import org.hearsay.compare.verdict.check.Setting;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;

/**
 * What speaks for and against two numbers being one count that has moved, where a sign of time says
 * so. The weights are fitted on pairs of figures that readers labelled (see moved.txt).
 */
final class Movement {

  /** From there on a count that has moved is told as an update. */
  private static final double LINE = 0.5;

  /** From some twenty times as high on, how far apart two numbers are says no more. */
  private static final double WIDE = 3;

  private static final Set<Place.Relation> OTHER =
      Set.of(Place.Relation.APART, Place.Relation.UNKNOWN);

  private static final Kinds KINDS = new Kinds();

  private static final Weighing WEIGHING =
      new Weighing(
          "moved.txt",
          List.of(
              new Ground(
                  "gap",
                  (pair, fact) -> Math.min(WIDE, Math.log1p(pair.gap())),
                  pair -> "the numbers are " + Written.gap(pair.gap())),
              new Ground(
                  "exact",
                  (pair, fact) -> Ground.count(pair, Movement::isExact),
                  pair -> "exact numbers, where a running count says “at least”"),
              new Ground(
                  "told",
                  (pair, fact) -> Ground.is(isTold(pair, fact)),
                  pair -> "a text says that the count has moved"),
              new Ground(
                  "same-people",
                  (pair, fact) ->
                      Ground.is(pair.low().population().equals(pair.high().population())),
                  pair -> "both name the same people"),
              new Ground(
                  "totals",
                  (pair, fact) ->
                      Ground.is(Ground.count(pair, claim -> claim.population().isTotal()) == 2),
                  pair -> "both count everybody"),
              new Ground(
                  "place-same",
                  (pair, fact) ->
                      Ground.is(
                          Setting.places(pair).filter(Place.Relation.SAME::equals).isPresent()),
                  pair -> "both put it at one place"),
              new Ground(
                  "place-other",
                  (pair, fact) -> Ground.is(areElsewhere(pair)),
                  pair -> "they name different places"),
              Ground.BESIDE_SAME,
              new Ground(
                  "known-before",
                  (pair, fact) -> Ground.is(fact.isOld(pair.high())),
                  pair -> "the higher number was given before"),
              Ground.ONE_OUTLET,
              new Ground(
                  "one-voice",
                  (pair, fact) -> Ground.is(pair.hasOneVoice()),
                  pair -> "both are quoted as the count of one who counts"),
              Ground.TWO_VOICES,
              new Ground(
                  "can-fall",
                  (pair, fact) -> Ground.is(isOfOccasions(pair.low().figure().measure())),
                  pair -> "what rises and falls may be of two occasions"),
              new Ground(
                  "background",
                  (pair, fact) -> Ground.count(pair, FigureClaim::inBackground),
                  pair -> "an article looks back on it")));

  private Movement() {}

  static Grounds of(Pair pair, FactView fact) {
    return WEIGHING.of(pair, fact);
  }

  static boolean isSure(Grounds grounds) {
    return grounds.confidence() >= LINE;
  }

  /** What rises and falls; of the missing alone that is what one expects while they are found. */
  private static boolean isOfOccasions(Measure measure) {
    return measure.canFall() && measure != Measure.MISSING;
  }

  /**
   * Whether they put it at other places, and neither a place nor a further number is in both: of
   * violence alone, as there are several attacks a day in a war, and a flood has many places.
   */
  private static boolean areElsewhere(Pair pair) {
    return (isOfViolence(pair.low()) || isOfViolence(pair.high()))
        && !pair.sharesACount()
        && Collections.disjoint(pair.low().telling().places(), pair.high().telling().places())
        && Setting.places(pair).filter(OTHER::contains).isPresent();
  }

  private static boolean isOfViolence(FigureClaim claim) {
    Happening event = claim.telling().event();
    return event != null
        && event.trigger() != null
        && KINDS.of(event.trigger()).filter(KINDS::isViolent).isPresent();
  }

  private static boolean isExact(FigureClaim claim) {
    return claim.figure().quantity().hedge() == Hedge.EXACT;
  }

  private static boolean isTold(Pair pair, FactView fact) {
    return pair.after().updated()
        || fact.isCalledEarlier(pair.low())
        || fact.isCalledEarlier(pair.high());
  }
}
