package org.hearsay.compare.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as several articles tell it.
 *
 * @param id stable for the same articles, whatever their order
 * @param label for a reader: "attack, Damascus, 21 August 2013"
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param articles the ids of the articles that tell of it, sorted
 */
public record Event(
    String id,
    String label,
    @Nullable String trigger,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> articles) {

  public Event {
    articles = List.copyOf(articles);
  }
}
