package org.hearsay.index.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for articles that may tell of the same happening: at least one name, place or trigger in
 * common, the more and the rarer the better.
 *
 * @param names of persons, organisations and places, in any form
 * @param places where it happened, in any form
 * @param triggers lemmas of the words that name it
 * @param from the first day of publication or of the happening, inclusive; null is unbounded
 * @param to the last such day, inclusive; null is unbounded
 * @param without the id of an article to leave out: the one that asks; null for none
 * @param origin where they may come from
 * @param limit so many of the best are given, or fewer
 */
public record CandidateQuery(
    Set<String> names,
    Set<String> places,
    Set<String> triggers,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String without,
    Origin origin,
    int limit) {

  public CandidateQuery {
    names = Set.copyOf(names);
    places = Set.copyOf(places);
    triggers = Set.copyOf(triggers);
    Hits.checkPage(0, limit);
  }
}
