package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.corpus.Hedge;

/** The sentences that say why a verdict is what it is. */
final class Reasons {

  /** What bounds a toll from above, or names no number, is no step on its way. */
  static final Set<Hedge> NO_STEP = Set.of(Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.VAGUE);

  /** So many outlets are named one by one. */
  private static final int NAMED = 3;

  private Reasons() {}

  /** Of claims that all stand in one article. */
  static String alone(List<Reading> readings) {
    Reading first = readings.getFirst();
    String who = "Only " + first.telling().source().label();
    return readings.stream().allMatch(reading -> reading.stated().equals(first.stated()))
        ? who + " gives it."
        : who + " gives figures, of which none is another's.";
  }

  static String agreement(List<Reading> readings) {
    Set<String> outlets = new TreeSet<>();
    readings.forEach(reading -> outlets.add(reading.telling().source().label()));
    long articles = readings.stream().map(Reading::article).distinct().count();
    String who =
        outlets.size() == 1
            ? articles + " articles of " + outlets.iterator().next()
            : outlets.size() <= NAMED ? String.join(", ", outlets) : outlets.size() + " outlets";
    return who + " all give " + Wording.of(readings.getFirst(), false) + ".";
  }

  static String conflict(Dispute dispute) {
    boolean naming = !dispute.low().population().equals(dispute.high().population());
    String both =
        dispute.low().phrase(naming)
            + "; "
            + dispute.high().phrase(naming)
            + ": "
            + Wording.gap(dispute.gap());
    if (dispute.inOneUtterance()) {
      return both + ", in wordings of one quote.";
    }
    return both + (dispute.hasOneVoice() ? ", though both name one originator." : ".");
  }

  /** What is counted of a part of the people, beside the total; nothing where there is none. */
  static String narrower(List<Reading> readings) {
    if (!FactFinder.OF_PEOPLE.contains(readings.getFirst().figure().measure())) {
      return "";
    }
    boolean total = readings.stream().anyMatch(reading -> reading.population().isTotal());
    Optional<Reading> part =
        readings.stream().filter(reading -> !reading.population().isTotal()).findFirst();
    return total && part.isPresent() ? " Of a part alone, " + part.get().phrase(true) + "." : "";
  }

  /** From the first value to the newest one. */
  static String update(List<Reading> readings, Dispute widest) {
    List<Reading> steps =
        readings.stream()
            .filter(reading -> reading.population().equals(widest.high().population()))
            .filter(reading -> !NO_STEP.contains(reading.figure().quantity().hedge()))
            .filter(reading -> !reading.earlier() && reading.loose().low() != null)
            .filter(reading -> !reading.tellsOfOne() && !reading.isEnumerated())
            .filter(reading -> reading.asOf().isPresent())
            .toList();
    Reading first = widest.low();
    Reading newest = widest.high();
    if (!steps.isEmpty()) {
      Reading begin = mostGiven(steps, steps.getFirst());
      Reading end = mostGiven(steps, steps.getLast());
      boolean falls = Course.FALLING.contains(begin.figure().measure());
      if (!begin.namesTheNumberOf(end) && (falls || begin.lowBelow(end))) {
        first = begin;
        newest = reached(steps, begin, end);
      }
    }
    if (newest.asOf().isPresent()
        && first.asOf().isPresent()
        && newest.asOf().get().isBefore(first.asOf().get())) {
      Reading later = first;
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
  private static Reading reached(List<Reading> steps, Reading begin, Reading end) {
    return steps.stream()
        .filter(step ->
            begin.lowBelow(step) == begin.lowBelow(end) && step.loose().overlaps(end.loose()))
        .findFirst()
        .orElse(end);
  }

  private static boolean isHigher(Reading a, Reading b) {
    BigDecimal first = a.stated().low();
    BigDecimal second = b.stated().low();
    return second == null || (first != null && first.compareTo(second) >= 0);
  }

  /** What most give on the day of this reading. */
  private static Reading mostGiven(List<Reading> steps, Reading of) {
    List<Reading> then = new ArrayList<>();
    Map<Interval, Long> support = new HashMap<>();
    for (Reading step : steps) {
      if (step.asOf().equals(of.asOf())) {
        then.add(step);
        support.merge(step.stated(), 1L, Long::sum);
      }
    }
    return then.stream()
        .max(
            Comparator.comparingLong((Reading step) -> support.getOrDefault(step.stated(), 0L))
                .thenComparing(
                    step -> step.stated().low(), Comparator.nullsFirst(Comparator.naturalOrder())))
        .orElse(of);
  }

  private static String day(Reading reading) {
    return reading.telling().source().label().isBlank()
        ? ""
        : " ("
            + reading.telling().source().label()
            + reading.asOf().map(date -> ", " + Wording.day(date)).orElse("")
            + ")";
  }
}
