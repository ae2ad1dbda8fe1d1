package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the claims of one fact stand to each other. In doubt it decides against a conflict:
 * one that is none costs the reader's trust.
 */
final class Judge {

  /** How long after an event its tolls are still counted. */
  private static final int BREAKING_DAYS = 21;

  /** Two named sources that differ later than this after each other do not only count on. */
  private static final int COUNTING_DAYS = 3;

  private static final Comparator<Reading> BY_DATE =
      Comparator.comparing((Reading reading) -> reading.asOf().orElse(LocalDate.MAX))
          .thenComparing(reading -> reading.telling().source().outlet())
          .thenComparing(Reading::article)
          .thenComparing(reading -> reading.telling().span());

  /** Two claims that cannot both be right, the lower one first. */
  private record Dispute(Reading low, Reading high) {
    double gap() {
      return high.loose().gapAbove(low.loose());
    }
  }

  private final List<Reading> readings;
  private final Map<String, List<Reading>> byArticle = new HashMap<>();
  private final @Nullable LocalDate start;
  private final boolean perpetratorCounted;
  private final Set<LocalDate> days = new TreeSet<>();

  private Judge(List<Reading> readings, @Nullable LocalDate happened) {
    this.readings = readings.stream().sorted(BY_DATE).toList();
    for (Reading reading : this.readings) {
      byArticle.computeIfAbsent(reading.article(), unused -> new ArrayList<>()).add(reading);
      reading.asOf().ifPresent(days::add);
    }
    this.start =
        happened != null ? happened : days.stream().min(Comparator.naturalOrder()).orElse(null);
    this.perpetratorCounted =
        readings.stream()
            .anyMatch(reading ->
                reading.population().scopes().contains(Scopes.WITH_PERPETRATOR)
                    || reading.population().scopes().contains(Scopes.WITHOUT_PERPETRATOR));
  }

  /**
   * Judges claims of one fact.
   *
   * @param happened when the event began; null where nobody says
   */
  static Judgement of(List<Reading> readings, @Nullable LocalDate happened) {
    return new Judge(readings, happened).judge();
  }

  private Judgement judge() {
    int sources = sources();
    if (sources < 2 && !twoVoices()) {
      return new Judgement(FactVerdict.AGREEMENT, alone(), 0, sources);
    }
    List<Dispute> disputes = disputes();
    List<Dispute> conflicts = disputes.stream().filter(dispute -> !isUpdate(dispute)).toList();
    if (!conflicts.isEmpty()) {
      Dispute main = telling(conflicts);
      return new Judgement(FactVerdict.CONFLICT, conflict(main), main.gap(), sources);
    }
    if (!disputes.isEmpty()) {
      Dispute widest =
          disputes.stream().max(Comparator.comparingDouble(Dispute::gap)).orElseThrow();
      return new Judgement(FactVerdict.UPDATE, update(), widest.gap(), sources);
    }
    Optional<String> scope = scope();
    if (scope.isPresent()) {
      return new Judgement(FactVerdict.SCOPE, scope.get(), 0, sources);
    }
    return agreement(sources);
  }

  private int sources() {
    return (int) readings.stream().map(Reading::article).distinct().count();
  }

  private boolean twoVoices() {
    return readings.stream()
            .map(Reading::originator)
            .filter(name -> name != null)
            .distinct()
            .count()
        > 1;
  }

  private String alone() {
    Reading first = readings.getFirst();
    return readings.size() == 1
            || readings.stream().allMatch(r -> r.stated().equals(first.stated()))
        ? "Only " + first.telling().source().label() + " gives it."
        : "Only "
            + first.telling().source().label()
            + " gives figures, of which none is another's.";
  }

  private List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        dispute(readings.get(i), readings.get(j)).ifPresent(disputes::add);
      }
    }
    return disputes;
  }

  private Optional<Dispute> dispute(Reading a, Reading b) {
    boolean oneArticle = a.article().equals(b.article());
    if (oneArticle && !differ(a.originator(), b.originator())) {
      return Optional.empty();
    }
    Interval first = a.loose();
    Interval second = b.loose();
    if (first.overlaps(second) || first.roundsTo(second)) {
      return Optional.empty();
    }
    Dispute dispute = first.above(second) ? new Dispute(b, a) : new Dispute(a, b);
    if (!comparable(dispute)) {
      return Optional.empty();
    }
    boolean explained = !oneArticle && (explains(a, b) || explains(b, a));
    return explained || byPerpetrator(dispute) ? Optional.empty() : Optional.of(dispute);
  }

  private static boolean differ(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !Originators.same(a, b);
  }

  /** Whether both count the same, or the lower one counts more than the higher one. */
  private static boolean comparable(Dispute dispute) {
    Population low = dispute.low.population();
    Population high = dispute.high.population();
    return low.equals(high) || high.within(low);
  }

  /** Whether the article of one gives the other's value as well, so that both know of both. */
  private boolean explains(Reading one, Reading other) {
    for (Reading also : byArticle.getOrDefault(one.article(), List.of())) {
      boolean sameVoice = also.originator() == null || !differ(also.originator(), one.originator());
      if (sameVoice
          && also.population().equals(other.population())
          && (also.loose().overlaps(other.loose()) || also.loose().roundsTo(other.loose()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the perpetrator, whom some count and some do not, can make the difference. */
  private boolean byPerpetrator(Dispute dispute) {
    java.math.BigDecimal low = dispute.low.loose().high();
    java.math.BigDecimal high = dispute.high.loose().low();
    return perpetratorCounted
        && low != null
        && high != null
        && high.subtract(low).compareTo(java.math.BigDecimal.TWO) <= 0;
  }

  /** Whether a dispute is no more than a toll that rose. */
  private boolean isUpdate(Dispute dispute) {
    Optional<LocalDate> before = dispute.low.asOf();
    Optional<LocalDate> after = dispute.high.asOf();
    if (dispute.low.earlier() || dispute.high.earlier()) {
      return true;
    }
    if (before.isEmpty()
        || after.isEmpty()
        || start == null
        || after.get().isBefore(before.get())
        || after.get().isAfter(start.plusDays(BREAKING_DAYS))) {
      return false;
    }
    long apart = before.get().until(after.get(), java.time.temporal.ChronoUnit.DAYS);
    if (apart == 0) {
      return risesLater(dispute);
    }
    return apart <= COUNTING_DAYS || !differ(dispute.low.originator(), dispute.high.originator());
  }

  /** Whether, of two figures of one day, all later ones are no lower than the higher one. */
  private boolean risesLater(Dispute dispute) {
    LocalDate day = dispute.low.asOf().orElseThrow();
    List<Reading> later =
        readings.stream()
            .filter(reading -> reading.population().equals(dispute.high.population()))
            .filter(reading -> reading.asOf().map(date -> date.isAfter(day)).orElse(false))
            .toList();
    return !later.isEmpty()
        && later.stream().noneMatch(reading -> dispute.high.loose().above(reading.loose()));
  }

  /** The conflict to tell of: between the values that most sources give, then the widest. */
  private Dispute telling(List<Dispute> conflicts) {
    Map<Interval, Long> support = new HashMap<>();
    readings.forEach(reading -> support.merge(reading.stated(), 1L, Long::sum));
    Dispute best = conflicts.getFirst();
    long most = 0;
    for (Dispute dispute : conflicts) {
      long least =
          Math.min(
              support.getOrDefault(dispute.low.stated(), 0L),
              support.getOrDefault(dispute.high.stated(), 0L));
      if (least > most || (least == most && dispute.gap() > best.gap())) {
        best = dispute;
        most = least;
      }
    }
    return best;
  }

  private static String conflict(Dispute dispute) {
    boolean naming = !dispute.low.population().equals(dispute.high.population());
    String both =
        dispute.low.phrase(naming)
            + "; "
            + dispute.high.phrase(naming)
            + ": "
            + Wording.gap(dispute.gap());
    String originator = dispute.low.originator();
    boolean oneVoice =
        originator != null
            && dispute.high.originator() != null
            && !differ(originator, dispute.high.originator());
    return both + (oneVoice ? ", though both name one originator." : ".");
  }

  private String update() {
    Reading first = readings.getFirst();
    Reading lowest = first;
    Reading highest = first;
    for (Reading reading : readings) {
      if (!reading.population().equals(first.population())) {
        continue;
      }
      lowest = lowest.loose().above(reading.loose()) ? reading : lowest;
      highest = reading.loose().above(highest.loose()) ? reading : highest;
    }
    return "The figure rose from "
        + Wording.of(lowest, false)
        + day(lowest)
        + " to "
        + Wording.of(highest, false)
        + day(highest)
        + ".";
  }

  private static String day(Reading reading) {
    return reading.telling().source().label().isBlank()
        ? ""
        : " ("
            + reading.telling().source().label()
            + reading.asOf().map(date -> ", " + Wording.day(date)).orElse("")
            + ")";
  }

  private Optional<String> scope() {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Reading a = readings.get(i);
        Reading b = readings.get(j);
        boolean other = !a.population().equals(b.population());
        if (other && !a.stated().equals(b.stated()) && !a.article().equals(b.article())) {
          return Optional.of(
              a.phrase(true) + "; " + b.phrase(true) + ": they do not count the same.");
        }
      }
    }
    return disjointAnyway();
  }

  /** Values that cannot both be right, but that one article knows or the perpetrator explains. */
  private Optional<String> disjointAnyway() {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Reading a = readings.get(i);
        Reading b = readings.get(j);
        if (!a.loose().overlaps(b.loose())
            && !a.loose().roundsTo(b.loose())
            && a.population().equals(b.population())
            && !a.article().equals(b.article())) {
          String why =
              perpetratorCounted
                  ? ": some count the perpetrator."
                  : ": one of them gives both, so they seem to count different things.";
          return Optional.of(a.phrase(false) + "; " + b.phrase(false) + why);
        }
      }
    }
    return Optional.empty();
  }

  private Judgement agreement(int sources) {
    Reading first = readings.getFirst();
    for (Reading reading : readings) {
      if (!reading.stated().equals(first.stated())) {
        return new Judgement(
            FactVerdict.PRECISION,
            first.phrase(false) + "; " + reading.phrase(false) + ": both can be right.",
            0,
            sources);
      }
    }
    Set<String> outlets = new TreeSet<>();
    readings.forEach(reading -> outlets.add(reading.telling().source().label()));
    String who =
        outlets.size() == 1
            ? sources + " articles of " + outlets.iterator().next()
            : outlets.size() <= 3 ? String.join(", ", outlets) : outlets.size() + " outlets";
    return new Judgement(
        FactVerdict.AGREEMENT, who + " all give " + Wording.of(first, false) + ".", 0, sources);
  }
}
