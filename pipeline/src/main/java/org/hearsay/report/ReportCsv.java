package org.hearsay.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.compare.finding.Unplaced;
import org.jspecify.annotations.Nullable;

/**
 * The report as CSV (RFC 4180 with line feeds), one claim a row under one header row.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><td>kind<td>figure, quote, blame or unplaced
 * <tr><td>event, event_label, event_from, event_to<td>what happened; empty for quotes and unplaced claims
 * <tr><td>group<td>rows that are held against each other share it: the fact's id, "quote-1",
 * "blame-1"
 * <tr><td>measure, counted<td>of a figure
 * <tr><td>verdict, reason<td>of the fact or the shared quote; of a claim of no event why it is of none
 * <tr><td>value<td>the figure as a reader writes it, the quote's wording, or who is blamed
 * <tr><td>low, high<td>of a figure, inclusive; empty is unbounded
 * <tr><td>hedge<td>of a figure
 * <tr><td>originator<td>whose estimate, utterance or accusation it is; for a quote the speaker that
 * this version names; empty where it is the outlet's own
 * <tr><td>outlet, published, article, title, url<td>where it was printed
 * <tr><td>prints<td>other outlets that printed the same copy, separated by "; "
 * <tr><td>sentence<td>verbatim
 * <tr><td>start, end<td>of the claim in the article's text, or its title, in UTF-16 code units
 * <tr><td>in_headline<td>whether it stands in the title
 * <tr><td>outlier<td>whether the figure is far from what nearly all others give
 * </table>
 *
 * <p>Text that a spreadsheet would run is guarded by {@link CsvText}. Numbers, dates and offsets
 * are our own and stay as they are.
 */
final class ReportCsv {

  static final List<String> HEADER =
      List.of(
          "kind",
          "event",
          "event_label",
          "event_from",
          "event_to",
          "group",
          "measure",
          "counted",
          "verdict",
          "reason",
          "value",
          "low",
          "high",
          "hedge",
          "originator",
          "outlet",
          "published",
          "article",
          "title",
          "url",
          "prints",
          "sentence",
          "start",
          "end",
          "in_headline",
          "outlier");

  void write(Report report, Writer out) throws IOException {
    // Not closed, because the writer is the caller's; flushed, because nothing may stay behind.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    try {
      csv.writeRecord(HEADER);
      Map<String, Event> events = new LinkedHashMap<>();
      report.events().forEach(event -> events.put(event.id(), event));
      for (Fact fact : report.facts()) {
        figures(csv, events.get(fact.event()), fact);
      }
      for (int i = 0; i < report.quotes().size(); i++) {
        quotes(csv, "quote-" + (i + 1), report.quotes().get(i));
      }
      for (int i = 0; i < report.responsibility().size(); i++) {
        Responsibility blame = report.responsibility().get(i);
        blame(csv, events.get(blame.event()), "blame-" + (i + 1), blame);
      }
      for (Unplaced one : report.unplaced()) {
        Claim claim = one.claim();
        csv.writeRecord(
            new Row("unplaced")
                .own("reason", one.reason())
                .claim(claim, claim.originator())
                .cells());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private static void figures(CsvWriter csv, @Nullable Event event, Fact fact) {
    for (Fact.Value value : fact.values()) {
      for (Claim claim : value.claims()) {
        csv.writeRecord(
            new Row("figure")
                .event(event)
                .put("group", fact.id())
                .own("measure", fact.measure())
                .put("counted", fact.counted())
                .own("verdict", fact.verdict())
                .put("reason", fact.reason())
                .put("value", value.text())
                .number("low", value.low())
                .number("high", value.high())
                .own("outlier", value.outlier())
                .claim(claim, claim.originator())
                .cells());
      }
    }
  }

  private static void quotes(CsvWriter csv, String group, SharedQuote quote) {
    for (SharedQuote.Version version : quote.versions()) {
      for (Claim claim : version.claims()) {
        csv.writeRecord(
            new Row("quote")
                .own("group", group)
                .own("verdict", quote.verdict())
                .put("reason", quote.reason())
                .put("value", version.text())
                .claim(claim, version.speaker())
                .cells());
      }
    }
  }

  private static void blame(
      CsvWriter csv, @Nullable Event event, String group, Responsibility responsibility) {
    for (Responsibility.Version version : responsibility.versions()) {
      for (Claim claim : version.claims()) {
        csv.writeRecord(
            new Row("blame")
                .event(event)
                .own("group", group)
                .put("value", version.blamed())
                .claim(claim, claim.originator())
                .cells());
      }
    }
  }

  /** One record, filled by column name. */
  private static final class Row {
    private final Map<String, String> cells = new LinkedHashMap<>();

    Row(String kind) {
      HEADER.forEach(column -> cells.put(column, ""));
      own("kind", kind);
    }

    /** Text of an article or drawn from one: guarded. */
    Row put(String column, @Nullable String text) {
      return own(column, text == null ? null : CsvText.guarded(text));
    }

    /** A word, date or offset of our own. */
    Row own(String column, @Nullable Object value) {
      cells.replace(column, value == null ? "" : value.toString());
      return this;
    }

    Row number(String column, @Nullable BigDecimal number) {
      return own(column, number == null ? null : number.toPlainString());
    }

    Row event(@Nullable Event event) {
      return event == null
          ? this
          : put("event", event.id())
              .put("event_label", event.label())
              .own("event_from", event.from())
              .own("event_to", event.to());
    }

    Row claim(Claim claim, @Nullable String originator) {
      return own("hedge", claim.hedge())
          .put("originator", originator)
          .put("outlet", claim.outlet())
          .own("published", claim.published())
          .put("article", claim.article())
          .put("title", claim.title())
          .put("url", claim.url())
          .put("prints", String.join("; ", claim.prints()))
          .put("sentence", claim.sentence())
          .own("start", claim.span().start())
          .own("end", claim.span().end())
          .own("in_headline", claim.inHeadline());
    }

    List<String> cells() {
      return new ArrayList<>(cells.values());
    }
  }
}
