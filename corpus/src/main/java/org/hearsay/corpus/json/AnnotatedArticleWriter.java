package org.hearsay.corpus.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Referent;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the records of one article as JSON, field by field in the contract's order. */
final class AnnotatedArticleWriter {

  private final JsonGenerator json;

  AnnotatedArticleWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(AnnotatedArticle annotated) {
    json.writeStartObject();
    json.writeStringProperty("schema", AnnotatedArticleJson.SCHEMA);
    json.writeName("article");
    article(annotated.article());
    spans("sentences", annotated.sentences());
    json.writeArrayPropertyStart("entities");
    annotated.entities().forEach(this::entity);
    json.writeEndArray();
    json.writeArrayPropertyStart("quotes");
    annotated.quotes().forEach(this::quote);
    json.writeEndArray();
    json.writeArrayPropertyStart("figures");
    annotated.figures().forEach(this::figure);
    json.writeEndArray();
    json.writeArrayPropertyStart("headlineFigures");
    annotated.headlineFigures().forEach(this::figure);
    json.writeEndArray();
    json.writeArrayPropertyStart("blames");
    annotated.blames().forEach(this::blame);
    json.writeEndArray();
    if (!annotated.faults().isEmpty()) {
      json.writeArrayPropertyStart("faults");
      annotated.faults().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void article(Article article) {
    json.writeStartObject();
    text("id", article.id());
    text("outlet", article.outlet());
    text("title", article.title());
    text("url", article.url());
    date("published", article.published());
    json.writeArrayPropertyStart("authors");
    article.authors().forEach(json::writeString);
    json.writeEndArray();
    text("language", article.language());
    text("text", article.text());
    json.writeEndObject();
  }

  private void entity(Entity entity) {
    json.writeStartObject();
    text("id", entity.id());
    text("kind", entity.kind().name());
    text("name", entity.name());
    spans("mentions", entity.mentions());
    json.writeEndObject();
  }

  void quote(Quote quote) {
    json.writeStartObject();
    text("id", quote.id());
    text("kind", quote.kind().name());
    spans("content", quote.content());
    oneOrSeveral("cue", quote.cue());
    oneOrSeveral("source", quote.source());
    json.writeName("speaker");
    speaker(quote.speaker());
    text("stance", quote.stance().name());
    json.writeBooleanProperty("negated", quote.negated());
    number("confidence", BigDecimal.valueOf(quote.confidence()).stripTrailingZeros());
    text("rule", quote.rule());
    json.writeEndObject();
  }

  private void speaker(@Nullable Speaker speaker) {
    if (speaker == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text("name", speaker.name());
    text("kind", speaker.kind().name());
    text("entity", speaker.entity());
    text("role", speaker.role());
    json.writeEndObject();
  }

  void figure(Figure figure) {
    json.writeStartObject();
    text("id", figure.id());
    json.writeName("span");
    span(figure.span());
    json.writeName("quantity");
    quantity(figure.quantity());
    text("counted", figure.counted());
    text("measure", figure.measure().name());
    json.writeBooleanProperty("negated", figure.negated());
    text("originator", figure.originator());
    text("quote", figure.quote());
    json.writeName("event");
    happening(figure.event());
    text("rule", figure.rule());
    json.writeBooleanProperty("implicit", figure.isImplicit());
    text("modality", figure.modality().name());
    json.writeBooleanProperty("superseded", figure.superseded());
    json.writeName("of");
    referent(figure.of());
    date("asOf", figure.asOf());
    json.writeEndObject();
  }

  private void referent(@Nullable Referent of) {
    if (of == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text("name", of.name());
    text("kind", of.kind().name());
    text("place", of.place());
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) {
    json.writeStartObject();
    number("value", quantity.value());
    number("low", quantity.low());
    number("high", quantity.high());
    text("hedge", quantity.hedge().name());
    text("unit", quantity.unit());
    json.writeEndObject();
  }

  private void blame(Blame blame) {
    json.writeStartObject();
    text("id", blame.id());
    json.writeName("span");
    span(blame.span());
    text("blamed", blame.blamed());
    text("by", blame.by());
    text("stance", blame.stance().name());
    json.writeBooleanProperty("negated", blame.negated());
    text("quote", blame.quote());
    json.writeName("event");
    happening(blame.event());
    text("rule", blame.rule());
    json.writeEndObject();
  }

  private void happening(@Nullable Happening happening) {
    if (happening == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text("trigger", happening.trigger());
    text("place", happening.place());
    date("from", happening.from());
    date("to", happening.to());
    json.writeEndObject();
  }

  private void spans(String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    spans.forEach(this::span);
    json.writeEndArray();
  }

  private void oneOrSeveral(String name, List<Span> spans) {
    if (spans.isEmpty()) {
      json.writeNullProperty(name);
    } else if (spans.size() == 1) {
      json.writeName(name);
      span(spans.getFirst());
    } else {
      spans(name, spans);
    }
  }

  private void span(Span span) {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private void text(String name, @Nullable String value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void number(String name, @Nullable BigDecimal value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  private void date(String name, @Nullable LocalDate value) {
    text(name, value == null ? null : value.toString());
  }
}
