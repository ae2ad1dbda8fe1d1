package org.hearsay.index.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose articles of which days. What is null asks for nothing.
 *
 * @param outlet by its name, whatever its case, diacritics and articles
 * @param from the first day of publication, inclusive; articles without a day fall out
 * @param to the last day of publication, inclusive; articles without a day fall out
 */
public record Origin(@Nullable String outlet, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** All articles. */
  public static final Origin ANY = new Origin(null, null, null);

  public Origin {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from " + from + " is after to " + to);
    }
  }
}
