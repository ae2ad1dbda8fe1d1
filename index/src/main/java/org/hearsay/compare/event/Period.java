package org.hearsay.compare.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.corpus.Happening;
import org.jspecify.annotations.Nullable;

/** The days in which something happened, both inclusive. */
public record Period(LocalDate from, LocalDate to) {

  /** Up to so many days a period says when; above it says about when. */
  private static final int NARROW = 7;

  public static Optional<Period> of(@Nullable Happening happening) {
    if (happening == null || (happening.from() == null && happening.to() == null)) {
      return Optional.empty();
    }
    LocalDate from = happening.from() == null ? happening.to() : happening.from();
    LocalDate to = happening.to() == null ? happening.from() : happening.to();
    return from == null || to == null ? Optional.empty() : Optional.of(new Period(from, to));
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean narrow() {
    return days() <= NARROW;
  }

  /** The days that lie between two periods; 0 where they share one or follow on each other. */
  public long gap(Period other) {
    long after = ChronoUnit.DAYS.between(to, other.from) - 1;
    long before = ChronoUnit.DAYS.between(other.to, from) - 1;
    return Math.max(0, Math.max(after, before));
  }

  public boolean overlaps(Period other) {
    return !to.isBefore(other.from) && !other.to.isBefore(from);
  }

  boolean holds(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Whether both can mean the same days: night falls and zones differ. */
  public boolean agrees(Period other) {
    return overlaps(other) || (narrow() && other.narrow() && gap(other) == 0);
  }
}
