package org.hearsay.report;

import java.util.List;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Series;
import org.hearsay.compare.finding.Series.Dated;
import org.hearsay.compare.finding.Series.Value;

/** The figures that meet without an event, in words: headings, values and where they stand. */
record SeriesChapter(List<Series> series, int leftOut) {

  static final String TITLE = "Counts, sums and shares that differ";

  /** The first are the gravest; more would bury them. */
  private static final int MOST = 60;

  static SeriesChapter of(Report report, ReportStyle style) {
    List<Series> all = style.series() ? report.series() : List.of();
    List<Series> shown = all.stream().limit(Math.min(MOST, style.maxFacts())).toList();
    return new SeriesChapter(shown, all.size() - shown.size());
  }

  boolean isEmpty() {
    return series.isEmpty();
  }

  /** How many there are, and how many are shown. */
  String summary() {
    long conflicts = series.stream().filter(one -> one.verdict() == FactVerdict.CONFLICT).count();
    String told =
        Wording.count((int) conflicts, "conflict")
            + " and "
            + Wording.count(series.size() - (int) conflicts, "update")
            + ", whatever event they belong to";
    return leftOut == 0 ? told + "." : told + "; " + leftOut + " more are in the JSON report.";
  }

  /** "Refugees: 700,000 to 1 million (Turkey, 2014)". */
  static String title(Series series) {
    String counted = series.counted();
    String what = counted == null ? Wording.measure(series.measure()) : counted;
    String first = series.values().getFirst().text();
    String last = series.values().getLast().text();
    List<String> about =
        java.util.stream.Stream.concat(series.of().stream(), series.window().stream())
            .limit(4)
            .toList();
    return Shown.capitalised(Shown.line(what))
        + ": "
        + Shown.line(first.equals(last) ? first : first + " and " + last)
        + (about.isEmpty() ? "" : " (" + Shown.line(String.join(", ", about)) + ")")
        + (series.isForecast() ? ", expected" : "");
  }

  /** "At least 66: Monitor, citing Gaza health officials, as of 2012-11-18". */
  static String line(Value value, Dated dated) {
    String originator = dated.claim().originator();
    return Shown.line(value.text())
        + ": "
        + Shown.line(Wording.outlet(dated.claim()))
        + (originator == null ? "" : ", citing " + Shown.line(originator))
        + (dated.asOf() == null ? "" : ", as of " + dated.asOf());
  }
}
