package org.hearsay.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.Search;
import org.hearsay.report.HitFormat;
import org.hearsay.report.ReportStyle;
import tools.jackson.core.JsonGenerator;

/** Hits as files: all of them, in forms that other programs read. */
final class Exports {

  private final Search search;

  Exports(Search search) {
    this.search = search;
  }

  /** The name to show for the speaker of a quote. */
  String shownAs(Speaker speaker) {
    return search.identityOf(speaker).map(SpeakerIdentity::name).orElse(speaker.name());
  }

  /** CSV or JSON Lines, as the command line writes them. */
  void quotes(List<QuoteHit> hits, HitFormat format, Writer out) throws IOException {
    format.quotes(hits, this::shownAs, out, ReportStyle.plain());
  }

  /** Each quote as a schema.org Quotation, one a line. */
  void schemaOrg(List<QuoteHit> hits, Writer out) throws IOException {
    for (QuoteHit hit : hits) {
      try (JsonGenerator json = AnnotatedArticleJson.generator(out)) {
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeStringProperty("@type", "Quotation");
        json.writeStringProperty("text", hit.text());
        Speaker speaker = hit.quote().speaker();
        if (speaker != null) {
          json.writeObjectPropertyStart("spokenByCharacter");
          json.writeStringProperty("@type", typeOf(speaker));
          json.writeStringProperty("name", shownAs(speaker));
          json.writeEndObject();
        }
        json.writeObjectPropertyStart("isPartOf");
        json.writeStringProperty("@type", "NewsArticle");
        json.writeStringProperty("identifier", hit.article().id());
        property(json, "headline", hit.article().title());
        property(json, "url", hit.article().url());
        property(json, "datePublished", hit.article().published());
        json.writeObjectPropertyStart("publisher");
        json.writeStringProperty("@type", "Organization");
        json.writeStringProperty("name", hit.article().outlet());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
      }
      out.write('\n');
    }
    out.flush();
  }

  private static String typeOf(Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, UNNAMED -> "Person";
      default -> "Organization";
    };
  }

  private static void property(
      JsonGenerator json, String name, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }

  /** Each quote as a W3C Web Annotation of its article's text, one a line. */
  void annotations(List<QuoteHit> hits, Writer out) throws IOException {
    for (QuoteHit hit : hits) {
      try (JsonGenerator json = AnnotatedArticleJson.generator(out)) {
        Span span = hit.quote().extent();
        json.writeStartObject();
        json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
        json.writeStringProperty(
            "id", "urn:hearsay:" + hit.article().id() + ":" + hit.quote().id());
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", "identifying");
        json.writeObjectPropertyStart("body");
        json.writeStringProperty("type", "TextualBody");
        Speaker speaker = hit.quote().speaker();
        json.writeStringProperty("value", speaker == null ? "nobody named" : shownAs(speaker));
        json.writeStringProperty("purpose", "identifying");
        json.writeEndObject();
        json.writeObjectPropertyStart("target");
        String url = hit.article().url();
        json.writeStringProperty("source", url == null ? "urn:hearsay:" + hit.article().id() : url);
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", hit.text());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
      }
      out.write('\n');
    }
    out.flush();
  }
}
