package org.hearsay.compare.verdict;

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
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Interval;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.population.Scopes;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the claims of one fact stand to each other. In doubt it decides against a conflict:
 * one that is none costs the reader's trust.
 */
final class Judge {

  /** An article that counts so much more elsewhere, as a share, tells of some here. */
  private static final double FAR_MORE = 0.5;

  /** Counts so far apart, as a share, are of different people or things. */
  private static final double TOO_FAR = 9;

  /** What leaves open how many more there are. */
  private static final Set<Hedge> BOUNDS = Set.of(Hedge.AT_LEAST, Hedge.MORE_THAN);

  /** How many times a lower bound a later figure must be to have left it behind. */
  private static final double RISEN = 1.1;

  /** A figure so many times a lower bound is hardly of the same people. */
  private static final double FAR_RISEN = 5;

  /** A lower bound this near to a value, as a share of it, can stand for it. */
  private static final BigDecimal NEAR = new BigDecimal("0.9");

  private static final Comparator<FigureClaim> BY_DATE =
      Comparator.comparing((FigureClaim reading) -> reading.asOf().orElse(LocalDate.MAX))
          .thenComparing(reading -> reading.telling().source().outlet())
          .thenComparing(FigureClaim::article)
          .thenComparing(reading -> reading.telling().span());

  private static final Scopes SCOPES = Scopes.known();

  private final List<FigureClaim> readings;
  private final Map<String, List<FigureClaim>> byArticle = new HashMap<>();
  private final Course course;
  private final boolean perpetratorCounted;
  private final Consensus consensus;

  private Judge(List<FigureClaim> readings, @Nullable LocalDate happened) {
    this.readings = readings.stream().sorted(BY_DATE).toList();
    for (FigureClaim reading : this.readings) {
      byArticle.computeIfAbsent(reading.article(), unused -> new ArrayList<>()).add(reading);
    }
    this.consensus = new Consensus(this.readings);
    this.course = new Course(this.readings, happened);
    this.perpetratorCounted =
        readings.stream()
            .anyMatch(reading ->
                reading.population().scopes().contains(Scopes.WITH_PERPETRATOR)
                    || reading.population().scopes().contains(Scopes.WITHOUT_PERPETRATOR)
                    || SCOPES.says(Scopes.SUICIDE, reading.telling().sentence())
                    || SCOPES.says(Scopes.SUICIDE, reading.telling().source().title()));
  }

  /**
   * Judges claims of one fact.
   *
   * @param happened when the event began; null where nobody says
   */
  static Judgement of(List<FigureClaim> readings, @Nullable LocalDate happened) {
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
            .filter(dispute ->
                course.isUpdate(dispute)
                    && course.hasMoved(dispute)
                    && dispute.areSteps()
                    && !dispute.isOfOtherPlaces())
            .toList();
    List<Dispute> conflicts =
        disputes.stream()
            .filter(dispute ->
                !course.isUpdate(dispute)
                    && !dispute.isOfOtherDays()
                    && !dispute.isOfOtherPlaces()
                    && !dispute.areOfLittleInCommon()
                    && !dispute.isVague())
            .toList();
    if (!conflicts.isEmpty()) {
      Dispute main = telling(conflicts);
      String reason = Reasons.conflict(main) + Reasons.narrower(readings);
      return new Judgement(
          FactVerdict.CONFLICT,
          reason,
          main.gap(),
          sources,
          SelfContradictions.ofOriginators(conflicts));
    }
    if (!updates.isEmpty()) {
      Dispute widest = widest(updates);
      Set<FigureClaim> steps = new HashSet<>();
      updates.forEach(step -> steps.addAll(List.of(step.low(), step.high())));
      List<FigureClaim> moved = readings.stream().filter(steps::contains).toList();
      String reason = Reasons.update(moved, widest) + Reasons.narrower(readings);
      return new Judgement(FactVerdict.UPDATE, reason, widest.gap(), sources);
    }
    List<FigureClaim> totals =
        readings.stream()
            .filter(reading -> reading.population().isTotal() && !isOfSome(reading))
            .toList();
    // What a single article counts of a part stands beside the total and does not judge it.
    return sources(totals) < 2
        ? withoutDispute(readings, "", sources)
        : withoutDispute(totals, Reasons.narrower(readings), sources);
  }

  /** The widest step; where several articles give what it led to, with the first of them. */
  private static Dispute widest(List<Dispute> updates) {
    Dispute widest = updates.stream().max(Comparator.comparingDouble(Dispute::gap)).orElseThrow();
    return updates.stream()
        .filter(step ->
            step.low().equals(widest.low()) && step.high().loose().overlaps(widest.high().loose()))
        .min(Comparator.comparingLong(step -> Math.abs(step.daysOfRise().orElse(Long.MAX_VALUE))))
        .orElseThrow();
  }

  private Judgement withoutDispute(List<FigureClaim> of, String more, int sources) {
    return scope(of)
        .map(reason -> new Judgement(FactVerdict.SCOPE, reason + more, 0, sources))
        .orElseGet(() -> agreement(of, more, sources));
  }

  private static int sources(List<FigureClaim> of) {
    return (int) of.stream().map(FigureClaim::article).distinct().count();
  }

  private boolean twoVoices() {
    return readings.stream()
            .map(FigureClaim::originator)
            .filter(name -> name != null)
            .distinct()
            .count()
        > 1;
  }

  private List<Dispute> disputes() {
    List<Dispute> disputes = new ArrayList<>();
    List<FigureClaim> whole =
        readings.stream()
            .filter(reading -> !isOfSome(reading) && !consensus.isOutlier(reading))
            .toList();
    for (int i = 0; i < whole.size(); i++) {
      for (int j = i + 1; j < whole.size(); j++) {
        dispute(whole.get(i), whole.get(j)).ifPresent(disputes::add);
      }
    }
    return disputes;
  }

  /**
   * Whether the article itself counts far more of the same: then it tells of some of them here, as
   * of two who died at one of the places; but not where one sentence sets two voices against each
   * other.
   */
  private boolean isOfSome(FigureClaim reading) {
    List<FigureClaim> own = byArticle.getOrDefault(reading.article(), List.of());
    boolean isSetAgainst =
        own.stream()
            .map(other -> new Dispute(reading, other))
            .anyMatch(dispute -> dispute.inOneSentence() && dispute.hasTwoVoices());
    if (isSetAgainst) {
      return false;
    }
    return own.stream()
        .filter(other -> reading.population().coveredBy(other.population()))
        .map(other -> new Dispute(reading, other))
        .anyMatch(dispute -> dispute.gap() >= FAR_MORE && !dispute.hasTwoVoices());
  }

  private Optional<Dispute> dispute(FigureClaim a, FigureClaim b) {
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
    if (!dispute.isComparable() || (dispute.inOneArticle() && !dispute.isToldAsDispute())) {
      return Optional.empty();
    }
    if (dispute.inOneUtterance()) {
      return isTooFar(dispute) ? Optional.empty() : Optional.of(dispute);
    }
    boolean explained = !dispute.inOneArticle() && (explains(a, b) || explains(b, a));
    boolean open = a.figure().measure() == Measure.COUNT && course.isUpdate(dispute);
    return explained || open || isTooFar(dispute) || byPerpetrator(dispute)
        ? Optional.empty()
        : Optional.of(dispute);
  }

  /**
   * A lower bound of one day that a later day has left behind: "at least 34", then "at least 61".
   */
  private Optional<Dispute> risenBound(FigureClaim before, FigureClaim after) {
    BigDecimal low = before.stated().low();
    BigDecimal then = after.stated().low();
    Dispute dispute = new Dispute(before, after);
    if (low == null
        || then == null
        || !before.figure().measure().countsPeople()
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
            && !course.wasKnown(after, before)
            && !gives(before, after)
            && !gives(after, before)
            && course.isUpdate(dispute)
        ? Optional.of(dispute)
        : Optional.empty();
  }

  /** Whether the article of one gives the other's number as well. */
  private boolean gives(FigureClaim one, FigureClaim other) {
    return byArticle.getOrDefault(one.article(), List.of()).stream()
        .anyMatch(also -> also.namesTheNumberOf(other));
  }

  /** Whether the article of one gives the other's value as well, so that both know of both. */
  private boolean explains(FigureClaim one, FigureClaim other) {
    for (FigureClaim also : byArticle.getOrDefault(one.article(), List.of())) {
      boolean isOfThings = !one.figure().measure().countsPeople();
      // A range tells how far others are apart and takes no side.
      if (also.figure().quantity().hedge() != Hedge.RANGE
          && !new Dispute(also, one).hasTwoVoices()
          && (isOfThings || other.population().coveredBy(also.population()))
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

  /** Whether two counts are so far apart that they cannot be of the same. */
  private static boolean isTooFar(Dispute dispute) {
    return dispute.gap() > TOO_FAR;
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

  private Optional<String> scope(List<FigureClaim> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        FigureClaim a = readings.get(i);
        FigureClaim b = readings.get(j);
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
  private Optional<String> disjointAnyway(List<FigureClaim> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        FigureClaim a = readings.get(i);
        FigureClaim b = readings.get(j);
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
        ? ": some may count the perpetrator."
        : ": they seem to count different things.";
  }

  private static Judgement agreement(List<FigureClaim> of, String more, int sources) {
    FigureClaim first = of.getFirst();
    for (FigureClaim reading : of) {
      if (!reading.stated().equals(first.stated())) {
        String both = first.phrase(false) + "; " + reading.phrase(false) + ": both can be right.";
        return new Judgement(FactVerdict.PRECISION, both + more, 0, sources);
      }
    }
    return new Judgement(FactVerdict.AGREEMENT, Reasons.agreement(of) + more, 0, sources);
  }
}
