package org.hearsay.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.index.search.ArticleHead;
import org.hearsay.index.search.FigureHit;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.SpeakerCount;
import org.jspecify.annotations.Nullable;

/**
 * Hits as CSV (RFC 4180 with line feeds), one a row under one header row; what is not known is
 * empty. {@code start} and {@code end} count in the article's text, in UTF-16 code units. Text that
 * a spreadsheet would run is guarded by {@link CsvText}.
 */
final class HitCsv {

  private static final List<String> ARTICLE =
      List.of("article", "outlet", "published", "title", "url");

  private static final List<String> QUOTES =
      List.of(
          "quote",
          "kind",
          "speaker",
          "named",
          "speaker_kind",
          "role",
          "text",
          "cue",
          "source",
          "stance",
          "negated",
          "confidence",
          "rule",
          "sentence",
          "start",
          "end");

  private static final List<String> FIGURES =
      List.of(
          "figure",
          "measure",
          "counted",
          "text",
          "value",
          "low",
          "high",
          "hedge",
          "unit",
          "negated",
          "originator",
          "quote",
          "trigger",
          "place",
          "event_from",
          "event_to",
          "rule",
          "sentence",
          "start",
          "end",
          "in_headline");

  private static final List<String> SPEAKERS =
      List.of("speaker", "kind", "role", "quotes", "articles", "outlets", "forms");

  private final CsvWriter csv;

  HitCsv(Writer out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /** {@code speaker} is the name across all articles, {@code named} the article's own. */
  void quotes(List<QuoteHit> hits, Function<Speaker, String> shownAs) throws IOException {
    Table table = new Table(ARTICLE, QUOTES);
    write(table, hits.stream().map(hit -> quote(table.row(), hit, shownAs)).toList());
  }

  void figures(List<FigureHit> hits) throws IOException {
    Table table = new Table(ARTICLE, FIGURES);
    write(table, hits.stream().map(hit -> figure(table.row(), hit)).toList());
  }

  void speakers(List<SpeakerCount> speakers) throws IOException {
    Table table = new Table(List.of(), SPEAKERS);
    write(table, speakers.stream().map(count -> speaker(table.row(), count)).toList());
  }

  private static Row quote(Row row, QuoteHit hit, Function<Speaker, String> shownAs) {
    Quote quote = hit.quote();
    Speaker speaker = quote.speaker();
    if (speaker != null) {
      row.text("speaker", shownAs.apply(speaker))
          .text("named", speaker.name())
          .own("speaker_kind", speaker.kind())
          .text("role", speaker.role());
    }
    return row.article(hit.article())
        .text("quote", quote.id())
        .own("kind", quote.kind())
        .text("text", hit.text())
        .text("cue", HitWording.words(hit, quote.cue()))
        .text("source", HitWording.words(hit, quote.source()))
        .own("stance", quote.stance())
        .own("negated", quote.negated())
        .number("confidence", BigDecimal.valueOf(quote.confidence()).stripTrailingZeros())
        .text("rule", quote.rule())
        .text("sentence", hit.sentence())
        .span(quote.extent());
  }

  private static Row figure(Row row, FigureHit hit) {
    Figure figure = hit.figure();
    Quantity quantity = figure.quantity();
    return row.article(hit.article())
        .text("figure", figure.id())
        .own("measure", figure.measure())
        .text("counted", figure.counted())
        .text("text", hit.text())
        .number("value", quantity.value())
        .number("low", quantity.low())
        .number("high", quantity.high())
        .own("hedge", quantity.hedge())
        .text("unit", quantity.unit())
        .own("negated", figure.negated())
        .text("originator", figure.originator())
        .text("quote", figure.quote())
        .event(figure.event())
        .text("rule", figure.rule())
        .own("in_headline", hit.inHeadline())
        .text("sentence", hit.sentence())
        .span(figure.span());
  }

  private static Row speaker(Row row, SpeakerCount count) {
    List<String> forms =
        count.speaker().forms().stream().map(SpeakerForm::name).distinct().toList();
    return row.text("speaker", count.speaker().name())
        .own("kind", count.speaker().kind())
        .text("role", count.speaker().role())
        .own("quotes", count.quotes())
        .own("articles", count.articles())
        .text("outlets", String.join("; ", count.outlets()))
        .text("forms", String.join("; ", forms));
  }

  /** Flushed and not closed, because the writer is the caller's. */
  private void write(Table table, List<Row> rows) throws IOException {
    try {
      csv.writeRecord(table.row().cells.keySet());
      rows.forEach(row -> csv.writeRecord(row.cells.values()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private record Table(List<String> first, List<String> further) {
    Row row() {
      return new Row(first, further);
    }
  }

  /** One record, filled by column name. */
  private static final class Row {
    private final Map<String, String> cells = new LinkedHashMap<>();

    Row(List<String> first, List<String> further) {
      first.forEach(column -> cells.put(column, ""));
      further.forEach(column -> cells.put(column, ""));
    }

    /** Text of an article or drawn from one. */
    Row text(String column, @Nullable String text) {
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

    Row span(Span span) {
      return own("start", span.start()).own("end", span.end());
    }

    Row article(ArticleHead article) {
      return text("article", article.id())
          .text("outlet", article.outlet())
          .own("published", article.published())
          .text("title", article.title())
          .text("url", article.url());
    }

    Row event(@Nullable Happening event) {
      return event == null
          ? this
          : text("trigger", event.trigger())
              .text("place", event.place())
              .own("event_from", event.from())
              .own("event_to", event.to());
    }
  }
}
