package org.hearsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.index.search.ArticleHead;
import org.hearsay.index.search.FigureHit;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.SpeakerCount;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Hits as JSON Lines: the article without its text, the quote or figure exactly as in {@code
 * hearsay/1}, its words, and the sentence around them. Spans count in the article's text. Every
 * property is always there; what is not known is null.
 */
final class HitJson {

  private final Writer out;

  HitJson(Writer out) {
    this.out = out;
  }

  /** {@code speaker} is the name across all articles, beside the quote's own. */
  void quotes(List<QuoteHit> hits, Function<Speaker, String> shownAs) throws IOException {
    for (QuoteHit hit : hits) {
      Speaker speaker = hit.quote().speaker();
      line(json -> {
        article(json, hit.article());
        json.writeName("quote");
        AnnotatedArticleJson.write(hit.quote(), json);
        json.writeStringProperty("speaker", speaker == null ? null : shownAs.apply(speaker));
        words(json, hit.text(), hit.sentence(), hit.sentenceSpan());
      });
    }
  }

  void figures(List<FigureHit> hits) throws IOException {
    for (FigureHit hit : hits) {
      line(json -> {
        article(json, hit.article());
        json.writeName("figure");
        AnnotatedArticleJson.write(hit.figure(), json);
        json.writeBooleanProperty("inHeadline", hit.inHeadline());
        words(json, hit.text(), hit.sentence(), hit.sentenceSpan());
      });
    }
  }

  void speakers(List<SpeakerCount> speakers) throws IOException {
    for (SpeakerCount count : speakers) {
      line(json -> speaker(json, count));
    }
  }

  private static void speaker(JsonGenerator json, SpeakerCount count) {
    json.writeStringProperty("speaker", count.speaker().name());
    json.writeStringProperty("kind", count.speaker().kind().name());
    json.writeStringProperty("role", count.speaker().role());
    json.writeNumberProperty("quotes", count.quotes());
    json.writeNumberProperty("articles", count.articles());
    json.writeArrayPropertyStart("outlets");
    count.outlets().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("forms");
    for (SpeakerForm form : count.speaker().forms()) {
      json.writeStartObject();
      json.writeStringProperty("name", form.name());
      json.writeStringProperty("kind", form.kind().name());
      json.writeStringProperty("role", form.role());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void article(JsonGenerator json, ArticleHead article) {
    json.writeObjectPropertyStart("article");
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("outlet", article.outlet());
    json.writeStringProperty("title", article.title());
    json.writeStringProperty("url", article.url());
    json.writeStringProperty(
        "published", article.published() == null ? null : article.published().toString());
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, String text, String sentence, Span span) {
    json.writeStringProperty("text", text);
    json.writeStringProperty("sentence", sentence);
    json.writeArrayPropertyStart("sentenceSpan");
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private void line(Consumer<JsonGenerator> properties) throws IOException {
    try (JsonGenerator json = AnnotatedArticleJson.generator(out)) {
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }
}
