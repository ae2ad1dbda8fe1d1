package org.hearsay.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.hearsay.index.search.Facets;

/**
 * Hits by month as bars, each a link that filters by it.
 *
 * @param bars the months that have hits, in their order
 * @param width in months
 */
record Months(List<Bar> bars, int width, String first, String last) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** The height of the tallest bar. */
  static final int HEIGHT = 40;

  /**
   * @param x months since the first
   * @param title "March 2025: 14"
   */
  record Bar(int x, int height, String title, String address) {}

  static Months of(List<Facets.Count<YearMonth>> counts, Address here) {
    if (counts.isEmpty()) {
      return new Months(List.of(), 0, "", "");
    }
    return of(counts, counts.getFirst().value(), counts.getLast().value(), here);
  }

  /** The same from one month to another, which can be others than those of the hits. */
  static Months of(
      List<Facets.Count<YearMonth>> counts, YearMonth first, YearMonth last, Address here) {
    long most = counts.stream().mapToLong(Facets.Count::hits).max().orElse(1);
    List<Bar> bars =
        counts.stream()
            .map(count ->
                new Bar(
                    Math.toIntExact(ChronoUnit.MONTHS.between(first, count.value())),
                    Math.toIntExact(Math.max(1, count.hits() * HEIGHT / most)),
                    MONTH.format(count.value()) + ": " + count.hits(),
                    here.set("from", count.value())
                        .set("to", count.value())
                        .without("page")
                        .toString()))
            .toList();
    int width = Math.toIntExact(ChronoUnit.MONTHS.between(first, last)) + 1;
    return new Months(bars, width, MONTH.format(first), MONTH.format(last));
  }
}
