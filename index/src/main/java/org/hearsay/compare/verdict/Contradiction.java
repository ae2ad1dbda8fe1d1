package org.hearsay.compare.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.text.Written;
import org.hearsay.compare.verdict.check.Checks;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;
import org.hearsay.compare.verdict.check.Setting;

/**
 * What speaks for and against a contradiction. The weights are fitted on pairs of figures that
 * readers labelled (see confidence.txt).
 */
final class Contradiction {

  /** Up to so many, a number may be of some of those who came to harm. */
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** From three times as high on, how far apart two numbers are says no more. */
  private static final double WIDE = Math.log(3);

  /** Up to so far apart, as a share, two numbers of one who counts may be two bulletins. */
  private static final double SLIP = 0.1;

  private static final Weighing WEIGHING =
      new Weighing(
          "confidence.txt",
          List.of(
              new Ground(
                  "gap",
                  (pair, fact) -> Math.min(WIDE, Math.log1p(pair.gap())),
                  pair -> "the numbers are " + Written.gap(pair.gap())),
              new Ground(
                  "few",
                  (pair, fact) -> Ground.is(isFew(pair.low())),
                  pair -> "the lower number is so small that it may be of some of them"),
              new Ground(
                  "inferred",
                  (pair, fact) -> Ground.count(pair, FigureClaim::isInferred),
                  pair -> "one is a sum or a number that its text does not write"),
              new Ground(
                  "first-day",
                  (pair, fact) -> Ground.is(fact.isOfFirstDay(pair.low()) && !areAsOfOneDay(pair)),
                  pair -> "the lower number is of the first day, when counting had just begun"),
              new Ground(
                  "both-first-day",
                  (pair, fact) -> Ground.is(fact.isOfFirstDay(pair.low()) && areAsOfOneDay(pair)),
                  pair -> "both are of the first day, when counting had just begun"),
              new Ground(
                  "things",
                  (pair, fact) -> Ground.is(!pair.low().figure().measure().countsPeople()),
                  pair -> "an event has many numbers of things, money and shares"),
              Ground.TWO_VOICES,
              new Ground(
                  "one-voice",
                  (pair, fact) ->
                      Ground.is(!pair.inOneArticle() && pair.hasOneVoice() && pair.gap() > SLIP),
                  pair -> "two articles cite the same one who counts"),
              new Ground(
                  "rivals",
                  (pair, fact) -> Ground.is(fact.areRivals(pair)),
                  pair -> "an article sets the two numbers against each other"),
              new Ground(
                  "alike",
                  (pair, fact) -> Ground.is(pair.leadsAlike()),
                  pair -> "both begin with it, in much the same words"),
              Ground.BESIDE_SAME,
              new Ground(
                  "beside-other",
                  (pair, fact) -> Ground.is(pair.differsBeside()),
                  pair -> "both sentences give a further number, and not alike"),
              new Ground(
                  "same-day",
                  (pair, fact) -> Ground.is(Setting.isOfOneDay(pair)),
                  pair -> "both put it on one day"),
              new Ground(
                  "supported",
                  (pair, fact) -> Math.log((double) fact.support(pair.low())),
                  pair -> "several articles give the lower number, so that both may hold"),
              new Ground(
                  "one-text",
                  (pair, fact) -> Ground.is(Checks.isToldInOneText(pair, fact)),
                  pair -> "one article gives both and does not set them against each other"),
              new Ground(
                  "stayed",
                  (pair, fact) -> Ground.is(Checks.hasStayed(pair, fact)),
                  pair -> "they are of several days, and the count may have moved"),
              new Ground(
                  "place-apart",
                  (pair, fact) -> Ground.is(isAt(pair, Place.Relation.APART)),
                  pair -> "they put it at different places"),
              Ground.ONE_OUTLET));

  private Contradiction() {}

  /** How sure a contradiction is. */
  static Grounds of(Pair pair, FactView fact) {
    return WEIGHING.of(pair, fact);
  }

  /** Whether both are counts as of one day, whenever it happened. */
  private static boolean areAsOfOneDay(Pair pair) {
    return pair.daysOfRise().filter(days -> days == 0).isPresent();
  }

  private static boolean isFew(FigureClaim claim) {
    BigDecimal most = claim.stated().high();
    return most != null && most.compareTo(FEW) <= 0;
  }

  private static boolean isAt(Pair pair, Place.Relation relation) {
    return Setting.places(pair).filter(found -> found == relation).isPresent();
  }
}
