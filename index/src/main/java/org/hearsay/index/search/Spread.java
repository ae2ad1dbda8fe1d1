package org.hearsay.index.search;

import java.util.Map;

/**
 * How many of the documents that a query finds have each value of a column.
 *
 * @param outlets as the articles give them
 * @param days of publication, counted from 1 January 1970
 */
public record Spread(
    Map<String, Long> outlets,
    Map<Long, Long> days,
    Map<String, Long> kinds,
    Map<String, Long> stances,
    Map<String, Long> measures) {

  public Spread {
    outlets = Map.copyOf(outlets);
    days = Map.copyOf(days);
    kinds = Map.copyOf(kinds);
    stances = Map.copyOf(stances);
    measures = Map.copyOf(measures);
  }
}
