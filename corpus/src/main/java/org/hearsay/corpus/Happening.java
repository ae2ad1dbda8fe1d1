package org.hearsay.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened, where and when, as one article tells it. The comparison joins happenings to
 * events.
 *
 * @param trigger the lemma of the word that names it ("attack"); null where only place or date are
 *     known
 * @param place as the article names it, the narrowest first: "Ghouta"
 * @param from the first day it can have happened, inclusive
 * @param to the last day it can have happened, inclusive
 */
public record Happening(
    @Nullable String trigger,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public Happening {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from " + from + " is after to " + to);
    }
  }
}
