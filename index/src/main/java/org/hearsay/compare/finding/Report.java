package org.hearsay.compare.finding;

import java.util.List;

/**
 * Where the sources disagree, and where they agree. The JSON contract {@code hearsay-report/1} is
 * this record, field by field.
 *
 * @param facts most important first
 * @param quotes the same utterance in several articles, most important first
 * @param series figures that meet without an event, most important first
 * @param unplaced claims that belong to no event; they are never part of a conflict
 */
public record Report(
    List<Event> events,
    List<Fact> facts,
    List<SharedQuote> quotes,
    List<Responsibility> responsibility,
    List<Unplaced> unplaced,
    List<Series> series) {

  /** A report without series. */
  public Report(
      List<Event> events,
      List<Fact> facts,
      List<SharedQuote> quotes,
      List<Responsibility> responsibility,
      List<Unplaced> unplaced) {
    this(events, facts, quotes, responsibility, unplaced, List.of());
  }

  public Report {
    series = List.copyOf(series);
    events = List.copyOf(events);
    facts = List.copyOf(facts);
    quotes = List.copyOf(quotes);
    responsibility = List.copyOf(responsibility);
    unplaced = List.copyOf(unplaced);
  }
}
