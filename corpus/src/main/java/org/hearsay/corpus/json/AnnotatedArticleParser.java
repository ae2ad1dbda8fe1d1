package org.hearsay.corpus.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Modality;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Referent;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.jspecify.annotations.Nullable;

/** Makes the records of one article from its JSON. Every span is checked against the text. */
final class AnnotatedArticleParser {

  private final String text;

  /**
   * For what lies in one text.
   *
   * @param text of an article, or its title
   */
  private AnnotatedArticleParser(String text) {
    this.text = text;
  }

  static AnnotatedArticle parse(JsonValue line) throws MalformedArticleException {
    JsonValue schema = line.get("schema");
    if (!schema.text().equals(AnnotatedArticleJson.SCHEMA)) {
      throw schema.wrong('"' + AnnotatedArticleJson.SCHEMA + '"');
    }
    Article article = line.get("article").as(AnnotatedArticleParser::article);
    return new AnnotatedArticleParser(article.text()).annotations(article, line);
  }

  private static Article article(JsonValue json) throws MalformedArticleException {
    JsonValue outlet = json.get("outlet");
    JsonValue language = json.get("language");
    return new Article(
        json.get("id").shared(),
        outlet.isNull() ? "" : outlet.text(),
        json.get("title").textOrNull(),
        json.get("url").textOrNull(),
        dateOrNull(json.get("published")),
        json.get("authors").each(JsonValue::text),
        language.isNull() ? "en" : language.text(),
        json.get("text").text());
  }

  private AnnotatedArticle annotations(Article article, JsonValue line)
      throws MalformedArticleException {
    JsonValue sentences = line.get("sentences");
    String title = article.title() == null ? "" : article.title();
    return new AnnotatedArticle(
        article,
        sentences.isNull() ? lines(text) : sentences.each(this::span),
        line.get("entities").each(this::entity),
        line.get("quotes").each(this::quote),
        line.get("figures").each(this::figure),
        line.get("headlineFigures").each(new AnnotatedArticleParser(title)::figure),
        line.get("blames").each(this::blame),
        line.get("faults").each(JsonValue::text));
  }

  private Entity entity(JsonValue json) throws MalformedArticleException {
    return new Entity(
        json.get("id").shared(),
        json.get("kind").oneOf(EntityKind.class),
        json.get("name").shared(),
        json.get("mentions").each(this::span));
  }

  private Quote quote(JsonValue json) throws MalformedArticleException {
    JsonValue speaker = json.get("speaker");
    return new Quote(
        json.get("id").shared(),
        json.get("kind").oneOf(QuoteKind.class),
        json.get("content").each(this::span),
        oneOrSeveral(json.get("cue")),
        oneOrSeveral(json.get("source")),
        speaker.isNull() ? null : speaker.as(AnnotatedArticleParser::speaker),
        json.get("stance").oneOf(Stance.class),
        json.get("negated").flag(),
        json.get("confidence").number().doubleValue(),
        json.get("rule").shared());
  }

  private static Speaker speaker(JsonValue json) throws MalformedArticleException {
    return new Speaker(
        json.get("name").shared(),
        json.get("kind").oneOf(SpeakerKind.class),
        json.get("entity").sharedOrNull(),
        json.get("role").sharedOrNull());
  }

  private Figure figure(JsonValue json) throws MalformedArticleException {
    JsonValue modality = json.get("modality");
    JsonValue superseded = json.get("superseded");
    JsonValue of = json.get("of");
    return new Figure(
        json.get("id").shared(),
        json.get("span").as(this::span),
        json.get("quantity").as(AnnotatedArticleParser::quantity),
        json.get("counted").sharedOrNull(),
        json.get("measure").oneOf(Measure.class),
        json.get("negated").flag(),
        json.get("originator").sharedOrNull(),
        json.get("quote").sharedOrNull(),
        happeningOrNull(json.get("event")),
        json.get("rule").shared(),
        modality.isNull() ? Modality.ASSERTED : modality.oneOf(Modality.class),
        !superseded.isNull() && superseded.flag(),
        of.isNull() ? null : of.as(AnnotatedArticleParser::referent),
        dateOrNull(json.get("asOf")));
  }

  private static Referent referent(JsonValue json) throws MalformedArticleException {
    return new Referent(
        json.get("name").shared(),
        json.get("kind").oneOf(Referent.Kind.class),
        json.get("place").sharedOrNull());
  }

  private static Quantity quantity(JsonValue json) throws MalformedArticleException {
    return new Quantity(
        json.get("value").numberOrNull(),
        json.get("low").numberOrNull(),
        json.get("high").numberOrNull(),
        json.get("hedge").oneOf(Hedge.class),
        json.get("unit").sharedOrNull());
  }

  private Blame blame(JsonValue json) throws MalformedArticleException {
    return new Blame(
        json.get("id").shared(),
        json.get("span").as(this::span),
        json.get("blamed").shared(),
        json.get("by").sharedOrNull(),
        json.get("stance").oneOf(Stance.class),
        json.get("negated").flag(),
        json.get("quote").sharedOrNull(),
        happeningOrNull(json.get("event")),
        json.get("rule").shared());
  }

  private static @Nullable Happening happeningOrNull(JsonValue json)
      throws MalformedArticleException {
    return json.isNull() ? null : json.as(AnnotatedArticleParser::happening);
  }

  private static Happening happening(JsonValue json) throws MalformedArticleException {
    return new Happening(
        json.get("trigger").sharedOrNull(),
        json.get("place").sharedOrNull(),
        dateOrNull(json.get("from")),
        dateOrNull(json.get("to")));
  }

  /** A cue or source: null, {@code [start, end]}, or a list of those. */
  private List<Span> oneOrSeveral(JsonValue json) throws MalformedArticleException {
    List<JsonValue> members = json.each(member -> member);
    if (members.isEmpty() || members.getFirst().isList()) {
      return json.each(this::span);
    }
    return List.of(json.as(this::span));
  }

  private Span span(JsonValue json) throws MalformedArticleException {
    List<Integer> offsets = json.each(JsonValue::offset);
    if (offsets.size() != 2) {
      throw json.wrong("[start, end]");
    }
    Span span = new Span(offsets.get(0), offsets.get(1));
    int length = text.length();
    if (span.end() > length) {
      throw new IllegalArgumentException(
          "end " + span.end() + " is after the end of the text, " + length);
    }
    return span;
  }

  private static @Nullable LocalDate dateOrNull(JsonValue json) throws MalformedArticleException {
    String text = json.textOrNull();
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw json.wrong("a date like \"2013-09-12\"");
    }
  }

  /** One span for each line that is not blank, without the white space around it. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        lines.add(
            new Span(end - line.stripLeading().length(), start + line.stripTrailing().length()));
      }
      start = end + 1;
    }
    return lines;
  }
}
