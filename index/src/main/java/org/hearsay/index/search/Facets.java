package org.hearsay.index.search;

import java.time.YearMonth;
import java.util.List;

/**
 * How what a query finds is spread. Each list has every value that occurs, most first, months in
 * their order.
 *
 * @param speakers of quotes alone
 * @param kinds of quotes alone
 * @param stances of quotes alone
 * @param measures of figures alone
 */
public record Facets(
    List<SpeakerCount> speakers,
    List<Count<String>> outlets,
    List<Count<YearMonth>> months,
    List<Count<String>> kinds,
    List<Count<String>> stances,
    List<Count<String>> measures) {

  /** One value and how many hits have it. */
  public record Count<T>(T value, long hits) {}

  public Facets {
    speakers = List.copyOf(speakers);
    outlets = List.copyOf(outlets);
    months = List.copyOf(months);
    kinds = List.copyOf(kinds);
    stances = List.copyOf(stances);
    measures = List.copyOf(measures);
  }
}
