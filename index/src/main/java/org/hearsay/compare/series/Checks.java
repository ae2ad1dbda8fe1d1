package org.hearsay.compare.series;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.corpus.Measure;

/**
 * All checks of series, in the order in which they are asked: the first that holds settles a
 * couple, and a couple that none settles is a conflict.
 */
final class Checks {

  /** So many days later a lower level is a level that fell and not another opinion. */
  private static final long LONG = 30;

  /** As sure two figures are of one matter although one does not say what it counts. */
  private static final double SURE = 0.85;

  /** A count that rose within a day rose by more than counters differ by. */
  private static final double MOVED = 1.1;

  /** What has one size, whatever the day it is told on. */
  private static final Set<Measure> FIXED =
      Set.of(Measure.DURATION, Measure.DISTANCE, Measure.MONEY, Measure.MAGNITUDE);

  /** What is counted from hour to hour while it happens. */
  private static final Set<Measure> RISING =
      Set.of(
          Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.ARRESTED, Measure.MISSING);

  static final List<Check> ALL =
      List.of(
          new Check(
              "series-same",
              Outcome.PRECISION,
              couple -> !couple.before().differsFrom(couple.after()),
              "both can be right"),
          new Check(
              "series-open",
              Outcome.PRECISION,
              couple ->
                  !couple.rises()
                      && couple.days() > 0
                      && couple.before().loose().overlaps(couple.after().loose()),
              "the later one leaves the earlier one open"),
          new Check(
              "series-factor",
              Outcome.APART,
              couple -> couple.factor() > most(couple.before().measure()),
              "so far apart that they are of two matters"),
          new Check(
              "series-part",
              Outcome.SCOPE,
              couple -> couple.before().some() != couple.after().some(),
              "one is some of another number or comes on top of it"),
          new Check(
              "series-group",
              Outcome.SCOPE,
              couple -> Signs.areOtherGroups(couple.before(), couple.after()),
              "other people are counted"),
          new Check(
              "series-kind",
              Outcome.SCOPE,
              couple -> Signs.areOtherKinds(couple.before(), couple.after()),
              "other things are counted"),
          new Check(
              "series-year",
              Outcome.SCOPE,
              couple ->
                  Signs.areDisjoint(couple.before().years(), couple.after().years())
                      || Signs.areDisjoint(couple.before().months(), couple.after().months()),
              "they are of other years or months"),
          new Check(
              "series-span",
              Outcome.SCOPE,
              couple -> Signs.areDisjoint(couple.before().spans(), couple.after().spans()),
              "they count over other stretches of time"),
          new Check(
              "series-day",
              Outcome.SCOPE,
              couple -> Signs.isDayAndRun(couple.before(), couple.after()),
              "one is of a day alone, the other of all that came before, too"),
          new Check(
              "series-place",
              Outcome.SCOPE,
              couple -> Signs.areApart(couple.before().nearPlaces(), couple.after().nearPlaces()),
              "they are of other places"),
          new Check(
              "series-stage",
              Outcome.SCOPE,
              couple -> Signs.areOtherStages(couple.before(), couple.after()),
              "one is of another stage: feared or expected, asked for or decided"),
          new Check(
              "series-noun",
              Outcome.APART,
              couple ->
                  couple.likeness() < SURE
                      && (lacksNoun(couple.before()) || lacksNoun(couple.after())),
              "one does not say what it counts"),
          new Check(
              "series-share",
              Outcome.APART,
              couple ->
                  couple.before().measure() == Measure.PERCENT
                      && !(couple.hasOneVoice() && couple.days() > 0),
              "two shares, and nobody says that they are of one question"),
          new Check(
              "series-later",
              Outcome.UPDATE,
              couple ->
                  !FIXED.contains(couple.before().measure()) && couple.rises() && couple.days() > 0,
              "the later number is the higher one"),
          new Check(
              "series-hours",
              Outcome.UPDATE,
              couple ->
                  RISING.contains(couple.before().measure())
                      && couple.rises()
                      && couple.factor() > MOVED
                      && !couple.hasTwoVoices(),
              "a count of one day that went on rising"),
          new Check(
              "series-bound",
              Outcome.UPDATE,
              couple ->
                  couple.rises()
                      && !couple.hasTwoVoices()
                      && couple.before().loose().overlaps(couple.after().loose()),
              "the count has left the lower bound behind"),
          new Check(
              "series-fell",
              Outcome.UPDATE,
              couple ->
                  !FIXED.contains(couple.before().measure())
                      && couple.before().measure().canFall()
                      && couple.days() > LONG,
              "it comes and goes, and the later number is the lower one"),
          new Check(
              "series-revised",
              Outcome.UPDATE,
              couple ->
                  FIXED.contains(couple.before().measure())
                      && couple.hasOneVoice()
                      && couple.days() > 1,
              "who gives it has changed the number"));

  private Checks() {}

  private static boolean lacksNoun(Point point) {
    return switch (point.measure()) {
      case COUNT, DURATION, DISTANCE -> point.figure().counted() == null;
      default -> false;
    };
  }

  static Optional<Check> first(Couple couple) {
    return ALL.stream().filter(check -> check.holds().test(couple)).findFirst();
  }

  /** By how much two numbers of one matter can differ at most. */
  private static double most(Measure measure) {
    return switch (measure) {
      case PERCENT, DURATION, DISTANCE, TEMPERATURE, MAGNITUDE, VOTE, AGE, DATE -> 2;
      case MONEY -> 2;
      case COUNT -> 2.5;
      default -> 6;
    };
  }
}
