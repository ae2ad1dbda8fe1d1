package org.hearsay.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/** How a toll moved over the days: which of its numbers only follow on each other. Immutable. */
final class Course {

  /** How long after an event its tolls are still counted. */
  private static final int BREAKING_DAYS = 21;

  /** Two named sources that differ later than this after each other do not only count on. */
  private static final int COUNTING_DAYS = 3;

  /**
   * What falls as often as it rises: people are found, heal, return and are let go; prices, shares
   * and things come and go.
   */
  static final Set<Measure> FALLING =
      Set.of(
          Measure.MISSING,
          Measure.INJURED,
          Measure.CASUALTIES,
          Measure.KIDNAPPED,
          Measure.DISPLACED,
          Measure.EVACUATED,
          Measure.ARRESTED,
          Measure.INFECTED,
          Measure.PERCENT,
          Measure.MONEY,
          Measure.COUNT);

  private final List<Reading> readings;
  private final @Nullable LocalDate start;

  /**
   * Of the claims of one fact.
   *
   * @param happened when the event began; null where nobody says, then the first day of a claim
   */
  Course(List<Reading> readings, @Nullable LocalDate happened) {
    this.readings = readings;
    this.start =
        happened != null
            ? happened
            : readings.stream()
                .map(Reading::asOf)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
  }

  /** Whether a dispute is no more than a toll that moved. */
  boolean isUpdate(Dispute dispute) {
    if (dispute.isToldAsMoved()) {
      return true;
    }
    if (dispute.inOneUtterance()) {
      return false;
    }
    if (isEarlier(dispute.low()) || isEarlier(dispute.high())) {
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

  /**
   * Whether one number came after the other and stayed: not where more articles go on to give the
   * earlier one, or gave the later one before. That a number fell, more than one must say, or
   * somebody that it was corrected.
   */
  boolean hasMoved(Dispute dispute) {
    boolean rises = dispute.daysOfRise().map(days -> days >= 0).orElse(true);
    Reading before = rises ? dispute.low() : dispute.high();
    Reading after = rises ? dispute.high() : dispute.low();
    LocalDate first = before.asOf().orElse(LocalDate.MIN);
    LocalDate last = after.asOf().orElse(LocalDate.MAX);
    boolean isSaid =
        rises
            || before.earlier()
            || after.updated()
            || dispute.hasOneVoice()
            || sources(after, day -> !day.isBefore(first)) > 1;
    return isSaid
        && sources(before, day -> day.isAfter(last)) <= sources(after, day -> !day.isBefore(last))
        && sources(after, day -> day.isBefore(first)) < sources(before, day -> !day.isAfter(first));
  }

  /** How many articles give a reading's number on days that fit. */
  private long sources(Reading reading, Predicate<LocalDate> on) {
    return readings.stream()
        .filter(other -> other.namesTheNumberOf(reading))
        .filter(other -> other.asOf().filter(on).isPresent())
        .map(Reading::article)
        .distinct()
        .count();
  }

  /** Whether anybody says of a number that it was the count before. */
  private boolean isEarlier(Reading reading) {
    return readings.stream()
        .anyMatch(other ->
            other.earlier()
                && other.namesTheNumberOf(reading)
                && other.population().equals(reading.population()));
  }

  /** Whether the article keeps up with the toll, so that it gives what it was and what it is. */
  private boolean isRunning(Reading reading) {
    return readings.stream()
        .anyMatch(other -> other.article().equals(reading.article()) && other.updated());
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

  /** Whether somebody gave as much by the day of an earlier reading. */
  boolean wasKnown(Reading value, Reading by) {
    LocalDate day = by.asOf().orElse(LocalDate.MIN);
    return readings.stream()
        .filter(other -> other.population().equals(value.population()))
        .filter(other -> !other.asOf().orElse(LocalDate.MAX).isAfter(day))
        .anyMatch(other -> other.stated().low() != null && !other.lowBelow(value));
  }
}
