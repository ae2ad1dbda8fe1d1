package org.hearsay.index.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of an outlet.
 *
 * @param outlet the name that most of its articles give; empty where nobody knows
 * @param from the first day of publication; null where no article has one
 * @param to the last day
 */
public record OutletCount(
    String outlet, long articles, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** The articles of both, under the name of this one. */
  OutletCount and(OutletCount other) {
    return new OutletCount(
        outlet, articles + other.articles, first(from, other.from), last(to, other.to));
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private static @Nullable LocalDate last(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
