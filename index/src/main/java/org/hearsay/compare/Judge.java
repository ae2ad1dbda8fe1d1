package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
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

  /** An article that counts so much more elsewhere, as a share, tells of some here. */
  private static final double FAR_MORE = 0.5;

  /** Counts of people so far apart, as a share, are of different people. */
  private static final double TOO_FAR = 9;

  /** A number that so many times fewer articles give is an outlier. */
  private static final int OUTLIER = 5;

  /** How far, as a share, an outlier is from what nearly all give. */
  private static final double FAR_FROM_ALL = 1;

  /** What leaves open how many more there are. */
  private static final Set<Hedge> BOUNDS = Set.of(Hedge.AT_LEAST, Hedge.MORE_THAN);

  /** How many times a lower bound a later figure must be to have left it behind. */
  private static final double RISEN = 1.1;

  /** A figure so many times a lower bound is hardly of the same people. */
  private static final double FAR_RISEN = 5;

  /** A lower bound this near to a value, as a share of it, can stand for it. */
  private static final BigDecimal NEAR = new BigDecimal("0.9");

  private static final Comparator<Reading> BY_DATE =
      Comparator.comparing((Reading reading) -> reading.asOf().orElse(LocalDate.MAX))
          .thenComparing(reading -> reading.telling().source().outlet())
          .thenComparing(Reading::article)
          .thenComparing(reading -> reading.telling().span());

  /** What falls as often as it rises: people are found, heal, return and are let go. */
  static final Set<Measure> FALLING =
      Set.of(
          Measure.MISSING,
          Measure.INJURED,
          Measure.KIDNAPPED,
          Measure.DISPLACED,
          Measure.EVACUATED,
          Measure.ARRESTED,
          Measure.INFECTED);

  private final List<Reading> readings;
  private final Map<String, List<Reading>> byArticle = new HashMap<>();
  private final @Nullable LocalDate start;
  private final boolean perpetratorCounted;
  private final List<Reading> common;
  private final Set<LocalDate> days = new TreeSet<>();

  private Judge(List<Reading> readings, @Nullable LocalDate happened) {
    this.readings = readings.stream().sorted(BY_DATE).toList();
    for (Reading reading : this.readings) {
      byArticle.computeIfAbsent(reading.article(), unused -> new ArrayList<>()).add(reading);
      reading.asOf().ifPresent(days::add);
    }
    this.common = mostGiven();
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
    int sources = sources(readings);
    if (sources < 2 && !twoVoices()) {
      return new Judgement(FactVerdict.AGREEMENT, Reasons.alone(readings), 0, sources);
    }
    List<Dispute> disputes = disputes();
    List<Dispute> updates =
        disputes.stream()
            .filter(
                dispute -> isUpdate(dispute) && dispute.areSteps() && !dispute.isOfOtherPlaces())
            .toList();
    List<Dispute> conflicts =
        disputes.stream()
            .filter(dispute ->
                !isUpdate(dispute)
                    && !dispute.isOfOtherDays()
                    && !dispute.isOfOtherPlaces()
                    && !dispute.areOfLittleInCommon()
                    && !dispute.isVague())
            .toList();
    if (!conflicts.isEmpty()) {
      Dispute main = telling(conflicts);
      String reason = Reasons.conflict(main) + Reasons.narrower(readings);
      return new Judgement(FactVerdict.CONFLICT, reason, main.gap(), sources);
    }
    if (!updates.isEmpty()) {
      Dispute widest = updates.stream().max(Comparator.comparingDouble(Dispute::gap)).orElseThrow();
      Set<Reading> steps = new HashSet<>();
      updates.forEach(step -> steps.addAll(List.of(step.low(), step.high())));
      List<Reading> moved = readings.stream().filter(steps::contains).toList();
      String reason = Reasons.update(moved, widest) + Reasons.narrower(readings);
      return new Judgement(FactVerdict.UPDATE, reason, widest.gap(), sources);
    }
    List<Reading> totals =
        readings.stream()
            .filter(reading -> reading.population().isTotal() && !isOfSome(reading))
            .toList();
    // What a single article counts of a part stands beside the total and does not judge it.
    return sources(totals) < 2
        ? withoutDispute(readings, "", sources)
        : withoutDispute(totals, Reasons.narrower(readings), sources);
  }

  private Judgement withoutDispute(List<Reading> of, String more, int sources) {
    return scope(of)
        .map(reason -> new Judgement(FactVerdict.SCOPE, reason + more, 0, sources))
        .orElseGet(() -> agreement(of, more, sources));
  }

  private static int sources(List<Reading> of) {
    return (int) of.stream().map(Reading::article).distinct().count();
  }

  private boolean twoVoices() {
    return readings.stream()
            .map(Reading::originator)
            .filter(name -> name != null)
            .distinct()
            .count()
        > 1;
  }

  private List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    List<Reading> whole =
        readings.stream().filter(reading -> !isOfSome(reading) && !isOutlier(reading)).toList();
    for (int i = 0; i < whole.size(); i++) {
      for (int j = i + 1; j < whole.size(); j++) {
        dispute(whole.get(i), whole.get(j)).ifPresent(disputes::add);
      }
    }
    return disputes;
  }

  /**
   * Whether the article itself counts far more of the same: then it tells of some of them here, as
   * of two who died at one of the places.
   */
  private boolean isOfSome(Reading reading) {
    return byArticle.getOrDefault(reading.article(), List.of()).stream()
        .filter(other -> reading.population().coveredBy(other.population()))
        .map(other -> new Dispute(reading, other))
        .anyMatch(dispute -> dispute.gap() >= FAR_MORE && !dispute.hasTwoVoices());
  }

  private Optional<Dispute> dispute(Reading a, Reading b) {
    Interval first = a.loose();
    Interval second = b.loose();
    if (first.roundsTo(second) || a.namesTheNumberOf(b)) {
      return Optional.empty();
    }
    if (first.overlaps(second)) {
      return risenBound(a, b).or(() -> risenBound(b, a));
    }
    Dispute dispute = first.above(second) ? new Dispute(b, a) : new Dispute(a, b);
    if (dispute.isToldAsMoved() && !isTooFar(dispute)) {
      return Optional.of(dispute);
    }
    if (!dispute.isComparable() || (dispute.inOneArticle() && !dispute.hasTwoVoices())) {
      return Optional.empty();
    }
    if (dispute.inOneUtterance()) {
      return Optional.of(dispute);
    }
    boolean explained = !dispute.inOneArticle() && (explains(a, b) || explains(b, a));
    boolean open = a.figure().measure() == Measure.COUNT && isUpdate(dispute);
    return explained || open || isTooFar(dispute) || byPerpetrator(dispute)
        ? Optional.empty()
        : Optional.of(dispute);
  }

  /**
   * A lower bound of one day that a later day has left behind: "at least 34", then "at least 61".
   */
  private Optional<Dispute> risenBound(Reading before, Reading after) {
    BigDecimal low = before.stated().low();
    BigDecimal then = after.stated().low();
    Dispute dispute = new Dispute(before, after);
    if (low == null
        || then == null
        || !FactFinder.OF_PEOPLE.contains(before.figure().measure())
        || !BOUNDS.contains(before.figure().quantity().hedge())
        || Reasons.NO_STEP.contains(after.figure().quantity().hedge())
        || !before.population().isTotal()
        || !before.population().equals(after.population())
        || dispute.daysOfRise().map(days -> days <= 0).orElse(true)) {
      return Optional.empty();
    }
    double rise = then.doubleValue() / Math.max(1, low.doubleValue());
    boolean risen = rise >= RISEN && rise <= FAR_RISEN;
    return risen
            && !wasKnown(after, before)
            && !gives(before, after)
            && !gives(after, before)
            && isUpdate(dispute)
        ? Optional.of(dispute)
        : Optional.empty();
  }

  /** Whether somebody gave as much by the day of an earlier reading. */
  private boolean wasKnown(Reading value, Reading by) {
    LocalDate day = by.asOf().orElse(LocalDate.MIN);
    return readings.stream()
        .filter(other -> other.population().equals(value.population()))
        .filter(other -> !other.asOf().orElse(LocalDate.MAX).isAfter(day))
        .anyMatch(other -> other.stated().low() != null && !other.lowBelow(value));
  }

  /** Whether the article of one gives the other's number as well. */
  private boolean gives(Reading one, Reading other) {
    return byArticle.getOrDefault(one.article(), List.of()).stream()
        .anyMatch(also -> also.namesTheNumberOf(other));
  }

  /** Whether the article of one gives the other's value as well, so that both know of both. */
  private boolean explains(Reading one, Reading other) {
    for (Reading also : byArticle.getOrDefault(one.article(), List.of())) {
      // A range tells how far others are apart and takes no side.
      if (also.figure().quantity().hedge() != Hedge.RANGE
          && !new Dispute(also, one).hasTwoVoices()
          && other.population().coveredBy(also.population())
          && isNear(also.loose(), other.loose())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one value can stand for the other, though it may be open above. */
  private static boolean isNear(Interval value, Interval other) {
    if (value.low() == null || other.low() == null) {
      return false;
    }
    boolean closed = value.high() != null;
    boolean near = value.low().compareTo(other.low().multiply(NEAR)) >= 0;
    return (value.overlaps(other) && (closed || near)) || value.roundsTo(other);
  }

  /** Whether two counts of people are so far apart that they cannot be of the same ones. */
  private static boolean isTooFar(Dispute dispute) {
    return FactFinder.OF_PEOPLE.contains(dispute.low().figure().measure())
        && dispute.gap() > TOO_FAR;
  }

  /**
   * Whether nearly all give a number far from this one, and gave it before: who then gives this one
   * hardly counts the same.
   */
  private boolean isOutlier(Reading reading) {
    Dispute dispute =
        reading.lowBelow(common.getFirst())
            ? new Dispute(reading, common.getFirst())
            : new Dispute(common.getFirst(), reading);
    LocalDate known =
        common.stream()
            .map(Reading::asOf)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    return FactFinder.OF_PEOPLE.contains(reading.figure().measure())
        && sources(common) >= OUTLIER * sources(sharing(reading))
        && dispute.gap() >= FAR_FROM_ALL
        && !reading.asOf().orElse(LocalDate.MIN).isBefore(known);
  }

  /** The readings that {@link #isOutlier} of some claims of one fact. */
  static Set<Reading> outliers(List<Reading> readings, @Nullable LocalDate happened) {
    Judge judge = new Judge(readings, happened);
    return readings.stream().filter(judge::isOutlier).collect(Collectors.toSet());
  }

  /** The readings of the number that most articles give. */
  private List<Reading> mostGiven() {
    List<Reading> most = List.of();
    for (Reading reading : readings) {
      List<Reading> sharing = sharing(reading);
      if (sources(sharing) > sources(most)) {
        most = sharing;
      }
    }
    return most;
  }

  private List<Reading> sharing(Reading reading) {
    return readings.stream()
        .filter(other -> other.equals(reading) || other.namesTheNumberOf(reading))
        .toList();
  }

  /** Whether the perpetrator, whom some count and some do not, can make the difference. */
  private boolean byPerpetrator(Dispute dispute) {
    BigDecimal low = dispute.low().loose().high();
    BigDecimal high = dispute.high().loose().low();
    return perpetratorCounted
        && low != null
        && high != null
        && high.subtract(low).compareTo(BigDecimal.TWO) <= 0;
  }

  /** Whether a dispute is no more than a toll that moved. */
  private boolean isUpdate(Dispute dispute) {
    if (dispute.isToldAsMoved()) {
      return true;
    }
    if (dispute.inOneUtterance()) {
      return false;
    }
    if (dispute.low().earlier() || dispute.high().earlier()) {
      return true;
    }
    Optional<Long> rise = dispute.daysOfRise();
    if (rise.isEmpty() || start == null) {
      return false;
    }
    boolean ofPeople = FactFinder.OF_PEOPLE.contains(dispute.low().figure().measure());
    boolean fresh = !dispute.low().asOf().orElseThrow().isAfter(start.plusDays(COUNTING_DAYS));
    if (ofPeople && fresh && dispute.isOfOneCount(COUNTING_DAYS)) {
      return true;
    }
    if (rise.get() == 0) {
      boolean countered =
          dispute.inOneArticle() && dispute.hasTwoVoices() && !isRunning(dispute.low());
      return (!countered && risesLater(dispute))
          || isOld(dispute.low())
          || (!countered && isOld(dispute.high()));
    }
    if (rise.get() < 0) {
      boolean old = isOld(dispute.low());
      return FALLING.contains(dispute.low().figure().measure())
          ? !old || !dispute.hasTwoVoices()
          : old && !dispute.hasTwoVoices() && !dispute.isOfOtherDays();
    }
    if (FALLING.contains(dispute.low().figure().measure())) {
      return !isOld(dispute.high()) || !dispute.hasTwoVoices();
    }
    boolean counting = !dispute.low().asOf().orElseThrow().isAfter(start.plusDays(BREAKING_DAYS));
    // Where as much was given before, another voice gave less and counted no earlier.
    boolean soon = rise.get() <= COUNTING_DAYS && !wasKnown(dispute.high(), dispute.low());
    return counting && (soon || !dispute.hasTwoVoices());
  }

  /** Whether the article keeps up with the toll, so that it gives what it was and what it is. */
  private boolean isRunning(Reading reading) {
    return byArticle.getOrDefault(reading.article(), List.of()).stream().anyMatch(Reading::updated);
  }

  /** Whether somebody gave the same value for the same people on an earlier day. */
  private boolean isOld(Reading reading) {
    LocalDate day = reading.asOf().orElse(LocalDate.MIN);
    return readings.stream()
        .anyMatch(other ->
            other.population().equals(reading.population())
                && other.stated().equals(reading.stated())
                && other.asOf().map(date -> date.isBefore(day)).orElse(false));
  }

  /** Whether, of two figures of one day, all later ones are no lower than the higher one. */
  private boolean risesLater(Dispute dispute) {
    LocalDate day = dispute.low().asOf().orElseThrow();
    List<Reading> later =
        readings.stream()
            .filter(reading -> reading.population().equals(dispute.high().population()))
            .filter(reading -> reading.asOf().map(date -> date.isAfter(day)).orElse(false))
            .toList();
    return !later.isEmpty()
        && later.stream().noneMatch(reading -> dispute.high().loose().above(reading.loose()))
        && later.stream().anyMatch(reading -> !reading.lowBelow(dispute.high()));
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
              support.getOrDefault(dispute.low().stated(), 0L),
              support.getOrDefault(dispute.high().stated(), 0L));
      if (least > most || (least == most && dispute.gap() > best.gap())) {
        best = dispute;
        most = least;
      }
    }
    return best;
  }

  private Optional<String> scope(List<Reading> readings) {
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
    return disjointAnyway(readings);
  }

  /** Values that cannot both be right, but that one article knows or the perpetrator explains. */
  private Optional<String> disjointAnyway(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Reading a = readings.get(i);
        Reading b = readings.get(j);
        if (!a.loose().overlaps(b.loose())
            && !a.loose().roundsTo(b.loose())
            && a.population().equals(b.population())
            && !a.article().equals(b.article())) {
          return Optional.of(a.phrase(false) + "; " + b.phrase(false) + why());
        }
      }
    }
    return Optional.empty();
  }

  private String why() {
    return perpetratorCounted
        ? ": some count the perpetrator."
        : ": they seem to count different things.";
  }

  private static Judgement agreement(List<Reading> of, String more, int sources) {
    Reading first = of.getFirst();
    for (Reading reading : of) {
      if (!reading.stated().equals(first.stated())) {
        String both = first.phrase(false) + "; " + reading.phrase(false) + ": both can be right.";
        return new Judgement(FactVerdict.PRECISION, both + more, 0, sources);
      }
    }
    return new Judgement(FactVerdict.AGREEMENT, Reasons.agreement(of) + more, 0, sources);
  }
}
