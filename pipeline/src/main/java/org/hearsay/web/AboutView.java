package org.hearsay.web;

import java.util.List;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.report.Wording;
import org.hearsay.web.ListView.Row;

/**
 * What the page about the index shows.
 *
 * @param disk in bytes
 * @param version of the program and of what it reads and writes
 * @param failed what the last runs could not read, and why
 * @param rules the lines of the alias file
 */
record AboutView(
    List<Row> counts, long disk, String version, List<Row> failed, List<String> rules) {

  /** How much there is of each. */
  static List<Row> counts(Search search, Compared compared, boolean isCompared) {
    return List.of(
        row("Articles", search.size()),
        row("Quotes", search.count(QuoteQuery.ALL)),
        row("Figures", search.count(FigureQuery.ALL)),
        row("Outlets", search.outlets().size()),
        row("Changed articles", search.changed().size()),
        known("Events with something to compare", compared.sections().size(), isCompared),
        known("Facts", compared.report().facts().size(), isCompared),
        known("Claims of no event", compared.report().unplaced().size(), isCompared));
  }

  private static Row known(String label, long number, boolean isKnown) {
    return isKnown ? row(label, number) : new Row(label, "", "", List.of("not known yet"));
  }

  private static Row row(String label, long number) {
    return new Row(label, "", "", List.of(Wording.number(number)));
  }

  /** "137 MB" */
  String diskShown() {
    return Wording.number(Math.max(1, disk / 1_000_000)) + " MB";
  }
}
