package org.hearsay.compare.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Interval;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.text.Written;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;

/** The sentences that say why a verdict is what it is. */
final class Reasons {

  /** So many outlets are named one by one. */
  private static final int NAMED = 3;

  private Reasons() {}

  /** Of claims that all stand in one article. */
  static String alone(List<FigureClaim> readings) {
    FigureClaim first = readings.getFirst();
    String who = "Only " + first.telling().source().label();
    return readings.stream().allMatch(reading -> reading.stated().equals(first.stated()))
        ? who + " gives it."
        : who + " gives figures, of which none is another's.";
  }

  /** "Herald, Post and Tidings". */
  private static String list(Set<String> outlets) {
    List<String> names = List.copyOf(outlets);
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  static String agreement(List<FigureClaim> readings) {
    Set<String> outlets = new TreeSet<>();
    readings.forEach(reading -> outlets.add(reading.telling().source().label()));
    long articles = readings.stream().map(FigureClaim::article).distinct().count();
    String who =
        outlets.size() == 1
            ? articles + " articles of " + outlets.iterator().next()
            : outlets.size() <= NAMED ? list(outlets) : outlets.size() + " outlets";
    return who
        + (outlets.size() == 2 ? " both" : " all")
        + " give "
        + Wording.of(readings.getFirst(), false)
        + ".";
  }

  static String contradiction(Pair pair, FactView fact) {
    Optional<String> rival = fact.rivalOf(pair).map(set -> set.low().telling().source().label());
    if (rival.isPresent() && pair.inOneArticle()) {
      boolean naming = !pair.low().population().equals(pair.high().population());
      return rival.get()
          + " sets "
          + pair.low().cited(naming)
          + ", against "
          + pair.high().cited(naming)
          + ": "
          + Written.gap(pair.gap())
          + ".";
    }
    String both = pair.phrase() + ": " + Written.gap(pair.gap());
    if (rival.isPresent()) {
      return both + ", and " + rival.get() + " sets the one number against the other.";
    }
    if (pair.inOneUtterance()) {
      return both + ", in wordings of one quote.";
    }
    return both + (pair.hasOneVoice() ? ", though both name one originator." : ".");
  }

  /** What is counted of a part of the people, beside the total; nothing where there is none. */
  static String narrower(List<FigureClaim> readings) {
    if (!readings.getFirst().figure().measure().countsPeople()) {
      return "";
    }
    boolean total = readings.stream().anyMatch(reading -> reading.population().isTotal());
    Optional<FigureClaim> part =
        readings.stream().filter(reading -> !reading.population().isTotal()).findFirst();
    return total && part.isPresent() ? " Of a part alone, " + part.get().phrase(true) + "." : "";
  }

  /** Whether steps of one count lead from the first number to the last. */
  private static boolean areSteps(FigureClaim first, FigureClaim last, List<Pair> updates) {
    Set<BigDecimal> reached = new HashSet<>(numbers(first));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Pair step : updates) {
        Set<BigDecimal> both = new HashSet<>(numbers(step.low()));
        both.addAll(numbers(step.high()));
        grows |= both.stream().anyMatch(reached::contains) && reached.addAll(both);
      }
    }
    return reached.containsAll(numbers(last));
  }

  /** The number that a claim names, if it names one. */
  private static Set<BigDecimal> numbers(FigureClaim claim) {
    BigDecimal number = claim.figure().quantity().value();
    return number == null ? Set.of() : Set.of(number.stripTrailingZeros());
  }

  /** From the first value to the newest one. */
  static String update(List<FigureClaim> readings, Pair widest, List<Pair> updates, Pair best) {
    List<FigureClaim> steps =
        readings.stream()
            .filter(reading -> reading.population().equals(widest.high().population()))
            .filter(Pair::isStep)
            .filter(reading -> !reading.earlier() && reading.loose().low() != null)
            .filter(reading -> !reading.tellsOfOne() && !reading.isEnumerated())
            .filter(reading -> reading.asOf().isPresent())
            .toList();
    FigureClaim first = widest.low();
    FigureClaim newest = widest.high();
    if (!steps.isEmpty()) {
      FigureClaim begin = mostGiven(steps, steps.getFirst());
      FigureClaim end = mostGiven(steps, steps.getLast());
      boolean falls = begin.figure().measure().canFall();
      if (!begin.namesTheNumberOf(end) && (falls || begin.lowBelow(end))) {
        first = begin;
        newest = reached(steps, begin, end);
      }
    }
    if (!areSteps(first, newest, updates)) {
      first = best.low();
      newest = best.high();
    }
    if (newest.asOf().isPresent()
        && first.asOf().isPresent()
        && newest.asOf().get().isBefore(first.asOf().get())) {
      FigureClaim later = first;
      first = newest;
      newest = later;
    }
    String moved = isHigher(newest, first) ? "rose" : "fell";
    return "The figure "
        + moved
        + " from "
        + Wording.of(first, false)
        + day(first)
        + " to "
        + Wording.of(newest, false)
        + day(newest)
        + (widest.hasOneVoice() && !widest.inOneArticle()
            ? "; both are quoted as the count of " + widest.high().originator() + "."
            : ".");
  }

  /** The first report of where a toll has come to: 21 of a day before "more than 20". */
  private static FigureClaim reached(List<FigureClaim> steps, FigureClaim begin, FigureClaim end) {
    return steps.stream()
        .filter(step ->
            begin.lowBelow(step) == begin.lowBelow(end) && step.loose().overlaps(end.loose()))
        .findFirst()
        .orElse(end);
  }

  private static boolean isHigher(FigureClaim a, FigureClaim b) {
    BigDecimal first = a.stated().low();
    BigDecimal second = b.stated().low();
    return second == null || (first != null && first.compareTo(second) >= 0);
  }

  /** What most give on the day of this reading. */
  private static FigureClaim mostGiven(List<FigureClaim> steps, FigureClaim of) {
    List<FigureClaim> then = new ArrayList<>();
    Map<Interval, Long> support = new HashMap<>();
    for (FigureClaim step : steps) {
      if (step.asOf().equals(of.asOf())) {
        then.add(step);
        support.merge(step.stated(), 1L, Long::sum);
      }
    }
    return then.stream()
        .max(
            Comparator.comparingLong((FigureClaim step) -> support.getOrDefault(step.stated(), 0L))
                .thenComparing(
                    step -> step.stated().low(), Comparator.nullsFirst(Comparator.naturalOrder())))
        .orElse(of);
  }

  private static String day(FigureClaim reading) {
    return reading.telling().source().label().isBlank()
        ? ""
        : " ("
            + reading.telling().source().label()
            + reading.asOf().map(date -> ", " + Written.day(date)).orElse("")
            + ")";
  }
}
