package org.hearsay.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.compare.finding.Series;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.compare.finding.Side;
import org.hearsay.compare.finding.Unplaced;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Span;
import org.hearsay.revision.Change;
import org.hearsay.revision.Revision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The report as one JSON object, the contract {@code hearsay-report/1}: every property is always
 * there, what is not known is null, numbers are written plainly (never 1E+3), spans are [start,
 * end]. Written token by token, so memory does not grow with the report.
 */
final class ReportJson {

  static final String SCHEMA = "hearsay-report/1";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  void write(Report report, List<Revision> revisions, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(new Indented(), new Unclosed(out))) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      array(json, "events", report.events(), ReportJson::event);
      array(json, "facts", report.facts(), ReportJson::fact);
      array(json, "series", report.series(), ReportJson::series);
      array(json, "quotes", report.quotes(), ReportJson::quote);
      array(json, "responsibility", report.responsibility(), ReportJson::responsibility);
      array(json, "unplaced", report.unplaced(), ReportJson::unplaced);
      array(json, "revisions", revisions, ReportJson::revision);
      json.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }

  private static void event(JsonGenerator json, Event event) {
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("label", event.label());
    json.writeStringProperty("trigger", event.trigger());
    json.writeStringProperty("place", event.place());
    day(json, "from", event.from());
    day(json, "to", event.to());
    strings(json, "articles", event.articles());
  }

  private static void fact(JsonGenerator json, Fact fact) {
    json.writeStringProperty("id", fact.id());
    json.writeStringProperty("event", fact.event());
    json.writeStringProperty("measure", fact.measure().name());
    json.writeStringProperty("counted", fact.counted());
    json.writeStringProperty("verdict", fact.verdict().name());
    json.writeStringProperty("reason", fact.reason());
    number(json, "low", fact.low());
    number(json, "high", fact.high());
    array(json, "values", fact.values(), ReportJson::value);
    dispute(json, fact.dispute());
    array(json, "explained", fact.explained(), ReportJson::explanation);
    array(json, "selfContradictions", fact.selfContradictions(), ReportJson::selfContradiction);
  }

  private static void series(JsonGenerator json, Series series) {
    json.writeStringProperty("id", series.id());
    json.writeStringProperty("measure", series.measure().name());
    json.writeStringProperty("counted", series.counted());
    json.writeStringProperty("unit", series.unit());
    strings(json, "of", series.of());
    strings(json, "window", series.window());
    json.writeStringProperty("verdict", series.verdict().name());
    json.writeStringProperty("reason", series.reason());
    json.writeBooleanProperty("forecast", series.isForecast());
    number(json, "low", series.low());
    number(json, "high", series.high());
    array(
        json,
        "values",
        series.values(),
        (out, value) -> {
          number(out, "low", value.low());
          number(out, "high", value.high());
          out.writeStringProperty("text", value.text());
          array(
              out,
              "claims",
              value.claims(),
              (each, dated) -> {
                claim(each, dated.claim());
                day(each, "asOf", dated.asOf());
              });
        });
    array(json, "explained", series.explained(), ReportJson::explanation);
  }

  private static void dispute(JsonGenerator json, @Nullable Dispute dispute) {
    if (dispute == null) {
      json.writeNullProperty("dispute");
      return;
    }
    json.writeObjectPropertyStart("dispute");
    side(json, "low", dispute.low());
    side(json, "high", dispute.high());
    json.writeNumberProperty("confidence", dispute.confidence());
    array(json, "evidence", dispute.evidence(), ReportJson::evidence);
    json.writeEndObject();
  }

  private static void explanation(JsonGenerator json, Explanation explanation) {
    side(json, "low", explanation.low());
    side(json, "high", explanation.high());
    json.writeStringProperty("check", explanation.check());
    json.writeStringProperty("outcome", explanation.outcome().name());
    json.writeStringProperty("sentence", explanation.sentence());
    Double confidence = explanation.confidence();
    if (confidence != null) {
      json.writeNumberProperty("confidence", confidence);
      array(json, "evidence", explanation.evidence(), ReportJson::evidence);
    }
  }

  private static void evidence(JsonGenerator json, Dispute.Evidence evidence) {
    json.writeStringProperty("sentence", evidence.sentence());
    json.writeNumberProperty("weight", evidence.weight());
  }

  private static void side(JsonGenerator json, String name, Side side) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("article", side.article());
    span(json, "span", side.span());
    json.writeBooleanProperty("inHeadline", side.inHeadline());
    number(json, "lowest", side.lowest());
    number(json, "highest", side.highest());
    json.writeEndObject();
  }

  private static void selfContradiction(JsonGenerator json, SelfContradiction contradiction) {
    json.writeStringProperty("kind", contradiction.kind().name());
    json.writeStringProperty("who", contradiction.who());
    json.writeStringProperty("reason", contradiction.reason());
  }

  private static void value(JsonGenerator json, Fact.Value value) {
    number(json, "low", value.low());
    number(json, "high", value.high());
    json.writeStringProperty("text", value.text());
    json.writeBooleanProperty("outlier", value.outlier());
    array(json, "claims", value.claims(), ReportJson::claim);
  }

  private static void quote(JsonGenerator json, SharedQuote quote) {
    json.writeStringProperty("speaker", quote.speaker());
    json.writeStringProperty("verdict", quote.verdict().name());
    json.writeStringProperty("reason", quote.reason());
    json.writeBooleanProperty("folded", quote.folded());
    array(json, "versions", quote.versions(), ReportJson::wording);
  }

  private static void wording(JsonGenerator json, SharedQuote.Version version) {
    json.writeStringProperty("speaker", version.speaker());
    json.writeStringProperty("text", version.text());
    array(json, "claims", version.claims(), ReportJson::claim);
  }

  private static void responsibility(JsonGenerator json, Responsibility responsibility) {
    json.writeStringProperty("event", responsibility.event());
    array(json, "versions", responsibility.versions(), ReportJson::blame);
  }

  private static void blame(JsonGenerator json, Responsibility.Version version) {
    json.writeStringProperty("blamed", version.blamed());
    array(json, "claims", version.claims(), ReportJson::claim);
  }

  private static void unplaced(JsonGenerator json, Unplaced unplaced) {
    claim(json, unplaced.claim());
    json.writeStringProperty("reason", unplaced.reason());
  }

  private static void revision(JsonGenerator json, Revision revision) {
    json.writeStringProperty("article", revision.article().id());
    json.writeStringProperty("outlet", revision.article().outlet());
    json.writeStringProperty("title", revision.article().title());
    json.writeStringProperty("url", revision.article().url());
    json.writeStringProperty("seen", revision.seen().toString());
    json.writeStringProperty("until", revision.until().toString());
    json.writeBooleanProperty("declared", revision.isDeclared());
    array(json, "changes", revision.changes(), ReportJson::change);
  }

  private static void change(JsonGenerator json, Change change) {
    switch (change) {
      case Change.OfTitle title -> sides(json, "TITLE", title.before(), title.after());
      case Change.OfFigure figure -> sides(json, "FIGURE", figure.oldText(), figure.nowText());
      case Change.OfQuote quote -> sides(json, "QUOTE", quote.oldText(), quote.nowText());
    }
    json.writeStringProperty("sentence", RevisionWording.line(change));
    json.writeStringProperty("sentenceBefore", change.before());
    json.writeStringProperty("sentenceAfter", change.after());
  }

  private static void sides(
      JsonGenerator json, String kind, @Nullable String before, @Nullable String after) {
    json.writeStringProperty("kind", kind);
    json.writeStringProperty("before", before);
    json.writeStringProperty("after", after);
  }

  private static void claim(JsonGenerator json, Claim claim) {
    json.writeStringProperty("article", claim.article());
    json.writeStringProperty("outlet", claim.outlet());
    day(json, "published", claim.published());
    json.writeStringProperty("title", claim.title());
    json.writeStringProperty("url", claim.url());
    json.writeStringProperty("originator", claim.originator());
    Hedge hedge = claim.hedge();
    json.writeStringProperty("hedge", hedge == null ? null : hedge.name());
    json.writeBooleanProperty("inHeadline", claim.inHeadline());
    json.writeStringProperty("sentence", claim.sentence());
    span(json, "sentenceSpan", claim.sentenceSpan());
    span(json, "span", claim.span());
    strings(json, "prints", claim.prints());
  }

  private static <T> void array(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> properties) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      properties.accept(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> items) {
    json.writeArrayPropertyStart(name);
    for (String item : items) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, String name, Span span) {
    json.writeName(name);
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
    json.writeStringProperty(name, day == null ? null : day.toString());
  }

  private static void number(JsonGenerator json, String name, @Nullable BigDecimal number) {
    json.writeNumberProperty(name, number);
  }

  /** A property a line, on every system with the same line ends. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** The caller's writer, which the caller closes. */
  private static final class Unclosed extends FilterWriter {
    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
