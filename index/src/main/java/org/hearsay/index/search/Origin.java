package org.hearsay.index.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose articles of which days. What is null asks for nothing.
 *
 * @param outlets any of them, by name, whatever the case, diacritics and articles; empty asks for
 *     nothing
 * @param from the first day of publication, inclusive; articles without a day fall out
 * @param to the last day of publication, inclusive; articles without a day fall out
 */
public record Origin(Set<String> outlets, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** All articles. */
  public static final Origin ANY = new Origin(Set.of(), null, null);

  /** Of one outlet. */
  public Origin(@Nullable String outlet, @Nullable LocalDate from, @Nullable LocalDate to) {
    this(outlet == null ? Set.of() : Set.of(outlet), from, to);
  }

  public Origin {
    outlets = Set.copyOf(outlets);
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from " + from + " is after to " + to);
    }
  }

  /** The same days of all outlets. */
  public Origin ofAllOutlets() {
    return new Origin(Set.of(), from, to);
  }
}
