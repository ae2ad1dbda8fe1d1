package org.hearsay.index.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.identity.Aliases;
import org.hearsay.index.Schema;

/** From how documents are spread to what a reader is shown of it. */
final class FacetCounts {

  private static final Comparator<Facets.Count<String>> MOST_FIRST =
      Comparator.<Facets.Count<String>>comparingLong(Facets.Count::hits)
          .reversed()
          .thenComparing(Facets.Count::value);

  private FacetCounts() {}

  /**
   * @param type of the documents, one of {@link Schema}'s {@code TYPE_} values
   */
  static Facets of(Spread spread, String type, List<SpeakerCount> speakers, Aliases aliases) {
    boolean ofQuotes = type.equals(Schema.TYPE_QUOTE);
    boolean ofFigures = type.equals(Schema.TYPE_FIGURE);
    Map<String, Long> outlets = new HashMap<>();
    spread.outlets().forEach((name, hits) -> outlets.merge(aliases.outlet(name), hits, Long::sum));
    return new Facets(
        speakers,
        counts(outlets),
        months(spread.days()),
        ofQuotes ? counts(spread.kinds()) : List.of(),
        ofQuotes ? counts(spread.stances()) : List.of(),
        ofFigures ? counts(spread.measures()) : List.of());
  }

  private static List<Facets.Count<String>> counts(Map<String, Long> hits) {
    return hits.entrySet().stream()
        .map(entry -> new Facets.Count<>(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static List<Facets.Count<YearMonth>> months(Map<Long, Long> days) {
    Map<YearMonth, Long> months = new TreeMap<>();
    days.forEach(
        (day, hits) -> months.merge(YearMonth.from(LocalDate.ofEpochDay(day)), hits, Long::sum));
    return months.entrySet().stream()
        .map(entry -> new Facets.Count<>(entry.getKey(), entry.getValue()))
        .toList();
  }
}
