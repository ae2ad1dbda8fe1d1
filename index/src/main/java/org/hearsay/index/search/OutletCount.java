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
    String outlet, long articles, @Nullable LocalDate from, @Nullable LocalDate to) {}
