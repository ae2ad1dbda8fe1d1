package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
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
    int conflicts =
        (int) series.stream().filter(one -> one.verdict() == FactVerdict.CONFLICT).count();
    List<String> found = new ArrayList<>();
    if (conflicts > 0) {
      found.add(Wording.count(conflicts, "conflict"));
    }
    if (series.size() > conflicts) {
      found.add(Wording.count(series.size() - conflicts, "update"));
    }
    String told = Wording.list(found) + ", whatever event they belong to";
    return leftOut == 0 ? told + "." : told + "; " + leftOut + " more are in the JSON report.";
  }

  /** A figure of a series with the value that it gives. */
  record Line(Value value, Dated dated) {
    String text() {
      return SeriesChapter.line(value, dated);
    }
  }

  /** The figures as they came; those of no day last. */
  static List<Line> lines(Series series) {
    return series.values().stream()
        .flatMap(value -> value.claims().stream().map(dated -> new Line(value, dated)))
        .sorted(
            Comparator.comparing(
                line -> line.dated().asOf(), Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
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

  /** "At least 66: Monitor, citing Gaza health officials, as of 18 November 2012". */
  static String line(Value value, Dated dated) {
    String originator = dated.claim().originator();
    return Shown.line(value.text())
        + ": "
        + Shown.line(Wording.outlet(dated.claim()))
        + (originator == null ? "" : ", citing " + Shown.line(originator))
        + (dated.asOf() == null ? "" : ", as of " + Wording.day(dated.asOf()));
  }
}
