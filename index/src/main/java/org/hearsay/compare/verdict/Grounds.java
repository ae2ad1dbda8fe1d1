package org.hearsay.compare.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.text.Written;
import org.hearsay.compare.verdict.check.Checks;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;
import org.hearsay.compare.verdict.check.Setting;
import org.hearsay.corpus.ResourceLines;

/**
 * What speaks for and against a contradiction, and how sure that makes it. Each ground adds its
 * weight; their sum as a logistic function is the confidence. The weights are fitted on pairs of
 * figures that readers labelled (see confidence.txt).
 *
 * @param confidence from 0 to 1
 * @param evidence the weightiest first
 */
record Grounds(double confidence, List<Dispute.Evidence> evidence) {

  /** Up to so many, a number may be of some of those who came to harm. */
  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** From three times as high on, how far apart two numbers are says no more. */
  private static final double WIDE = Math.log(3);

  /** Up to so far apart, as a share, two numbers of one who counts may be two bulletins. */
  private static final double SLIP = 0.1;

  /** The weight below which a ground is not worth a reader's line. */
  private static final double SLIGHT = 0.05;

  private static final String BASE = "base";

  /**
   * One thing that can speak for or against a contradiction.
   *
   * @param value how much it holds of a pair; 0 where it does not hold
   * @param sentence what to tell the reader where it holds
   */
  record Ground(
      String name, ToDoubleBiFunction<Pair, FactView> value, Function<Pair, String> sentence) {}

  static final List<Ground> ALL =
      List.of(
          new Ground(
              "gap",
              (pair, fact) -> Math.min(WIDE, Math.log1p(pair.gap())),
              pair -> "the numbers are " + Written.gap(pair.gap())),
          new Ground(
              "few",
              (pair, fact) -> is(isFew(pair.low())),
              pair -> "the lower number is so small that it may be of some of them"),
          new Ground(
              "inferred",
              (pair, fact) -> count(pair, FigureClaim::isInferred),
              pair -> "one is a sum or a number that its text does not write"),
          new Ground(
              "first-day",
              (pair, fact) -> is(fact.isOfFirstDay(pair.low()) && !areAsOfOneDay(pair)),
              pair -> "the lower number is of the first day, when counting had just begun"),
          new Ground(
              "both-first-day",
              (pair, fact) -> is(fact.isOfFirstDay(pair.low()) && areAsOfOneDay(pair)),
              pair -> "both are of the first day, when counting had just begun"),
          new Ground(
              "things",
              (pair, fact) -> is(!pair.low().figure().measure().countsPeople()),
              pair -> "an event has many numbers of things, money and shares"),
          new Ground(
              "two-voices",
              (pair, fact) -> is(pair.hasTwoVoices()),
              pair -> "each names somebody else who counts"),
          new Ground(
              "one-voice",
              (pair, fact) -> is(!pair.inOneArticle() && pair.hasOneVoice() && pair.gap() > SLIP),
              pair -> "two articles cite the same one who counts"),
          new Ground(
              "rivals",
              (pair, fact) -> is(fact.areRivals(pair)),
              pair -> "an article sets the two numbers against each other"),
          new Ground(
              "alike",
              (pair, fact) -> is(pair.leadsAlike()),
              pair -> "both begin with it, in much the same words"),
          new Ground(
              "beside-same",
              (pair, fact) -> is(pair.sharesACount()),
              pair -> "both sentences give a further number alike"),
          new Ground(
              "beside-other",
              (pair, fact) -> is(pair.differsBeside()),
              pair -> "both sentences give a further number, and not alike"),
          new Ground(
              "same-day",
              (pair, fact) -> is(Setting.isOfOneDay(pair)),
              pair -> "both put it on one day"),
          new Ground(
              "supported",
              (pair, fact) -> Math.log((double) fact.support(pair.low())),
              pair -> "several articles give the lower number, so that both may hold"),
          new Ground(
              "one-text",
              (pair, fact) -> is(Checks.isToldInOneText(pair, fact)),
              pair -> "one article gives both and does not set them against each other"),
          new Ground(
              "stayed",
              (pair, fact) -> is(Checks.hasStayed(pair, fact)),
              pair -> "they are of several days, and the count may have moved"),
          new Ground(
              "place-apart",
              (pair, fact) -> is(isAt(pair, Place.Relation.APART)),
              pair -> "they put it at different places"),
          new Ground(
              "one-outlet",
              (pair, fact) -> is(isOfOneOutlet(pair)),
              pair -> "one outlet gives both, in two articles"));

  private static final Map<String, Double> WEIGHTS = weights();

  Grounds {
    evidence = List.copyOf(evidence);
  }

  static Grounds of(Pair pair, FactView fact) {
    double sum = weight(BASE);
    List<Dispute.Evidence> evidence = new ArrayList<>();
    for (Ground ground : ALL) {
      double weight = weight(ground.name()) * ground.value().applyAsDouble(pair, fact);
      sum += weight;
      if (Math.abs(weight) >= SLIGHT) {
        evidence.add(new Dispute.Evidence(ground.sentence().apply(pair), rounded(weight)));
      }
    }
    evidence.sort(Comparator.comparingDouble((Dispute.Evidence one) -> -Math.abs(one.weight())));
    return new Grounds(rounded(1 / (1 + Math.exp(-sum))), evidence);
  }

  private static double weight(String name) {
    return Objects.requireNonNull(WEIGHTS.get(name), name);
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : ResourceLines.of(Grounds.class, "confidence.txt")) {
      String[] parts = line.split(" ", -1);
      weights.put(parts[0], Double.valueOf(parts[1]));
    }
    return Map.copyOf(weights);
  }

  private static double rounded(double number) {
    return Math.round(number * 1000) / 1000.0;
  }

  private static double is(boolean holds) {
    return holds ? 1 : 0;
  }

  private static double count(Pair pair, Predicate<FigureClaim> holds) {
    return Stream.of(pair.low(), pair.high()).filter(holds).count();
  }

  /** Whether both are counts as of one day, whenever it happened. */
  private static boolean areAsOfOneDay(Pair pair) {
    return pair.daysOfRise().filter(days -> days == 0).isPresent();
  }

  private static boolean isOfOneOutlet(Pair pair) {
    String outlet = pair.low().telling().source().outlet();
    return !pair.inOneArticle()
        && !outlet.isBlank()
        && outlet.equals(pair.high().telling().source().outlet());
  }

  private static boolean isFew(FigureClaim claim) {
    BigDecimal most = claim.stated().high();
    return most != null && most.compareTo(FEW) <= 0;
  }

  private static boolean isAt(Pair pair, Place.Relation relation) {
    return Setting.places(pair).filter(found -> found == relation).isPresent();
  }
}
