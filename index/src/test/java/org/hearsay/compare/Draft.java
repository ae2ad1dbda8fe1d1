package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.jspecify.annotations.Nullable;

/** An article annotated by hand: what it holds is pointed out by its words in the text. */
final class Draft {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\s][^.!?]*[.!?]+[”\"]?");

  private final String id;
  private final String outlet;
  private final @Nullable LocalDate published;
  private final String title;
  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Figure> headlineFigures = new ArrayList<>();
  private final List<Blame> blames = new ArrayList<>();
  private @Nullable Happening event;

  private Draft(String id, String outlet, @Nullable String published, String title, String text) {
    this.id = id;
    this.outlet = outlet;
    this.published = published == null ? null : LocalDate.parse(published);
    this.title = title;
    this.text = text;
  }

  static Draft of(String id, String outlet, @Nullable String published, String title, String text) {
    return new Draft(id, outlet, published, title, text);
  }

  /** The figures and the blame added from here on are about this. */
  Draft about(@Nullable String trigger, @Nullable String place, @Nullable String day) {
    LocalDate date = day == null ? null : LocalDate.parse(day);
    event = new Happening(trigger, place, date, date);
    return this;
  }

  /** The figures added from here on say of nothing in particular what they are about. */
  Draft aboutNothing() {
    event = null;
    return this;
  }

  Draft named(EntityKind kind, String name) {
    entities.add(new Entity("e" + (entities.size() + 1), kind, name, List.of(span(name))));
    return this;
  }

  Draft killed(String words, String counted) {
    return figure(Measure.KILLED, words, counted, Hedge.EXACT, null);
  }

  Draft killed(String words, String counted, String originator) {
    return figure(Measure.KILLED, words, counted, Hedge.EXACT, originator);
  }

  Draft figure(
      Measure measure, String words, String counted, Hedge hedge, @Nullable String originator) {
    return figure(measure, words, counted, hedge, originator, "test");
  }

  /** With the name of the rule that found it. */
  Draft figure(
      Measure measure,
      String words,
      String counted,
      Hedge hedge,
      @Nullable String originator,
      String rule) {
    BigDecimal value =
        hedge == Hedge.VAGUE ? null : new BigDecimal(words.replaceAll("[^0-9.]", ""));
    Quantity quantity =
        switch (hedge) {
          case AT_LEAST -> new Quantity(value, value, null, hedge, null);
          case MORE_THAN -> {
            BigDecimal above = value == null ? BigDecimal.ONE : value.add(BigDecimal.ONE);
            yield new Quantity(value, above, null, hedge, null);
          }
          case AT_MOST -> new Quantity(value, BigDecimal.ZERO, value, hedge, null);
          case VAGUE ->
              new Quantity(null, BigDecimal.valueOf(200), BigDecimal.valueOf(999), hedge, null);
          default -> new Quantity(value, value, value, hedge, null);
        };
    figures.add(
        new Figure(
            "f" + (figures.size() + 1),
            span(words),
            quantity,
            counted,
            measure,
            false,
            originator,
            quoteOf(words),
            event,
            rule));
    return this;
  }

  /** A number of dead that the text itself withdraws. */
  Draft withdrawn(String words) {
    killed(words, "people");
    Figure last = figures.removeLast();
    figures.add(
        new Figure(
            last.id(),
            last.span(),
            last.quantity(),
            last.counted(),
            last.measure(),
            false,
            null,
            null,
            event,
            "test",
            Modality.ASSERTED,
            true,
            null,
            null));
    return this;
  }

  /** A number of dead that the title gives. */
  Draft killedInHeadline(String words, String counted) {
    int start = title.indexOf(words);
    headlineFigures.add(
        new Figure(
            "h" + (headlineFigures.size() + 1),
            new Span(start, start + words.length()),
            Quantity.exactly(Long.parseLong(words)),
            counted,
            Measure.KILLED,
            false,
            null,
            null,
            event,
            "test"));
    return this;
  }

  /** The quote, of those added so far, that the words stand in. */
  private @Nullable String quoteOf(String words) {
    Span span = span(words);
    return quotes.stream()
        .filter(quote -> quote.content().stream().anyMatch(content -> content.overlaps(span)))
        .map(Quote::id)
        .findFirst()
        .orElse(null);
  }

  Draft quote(String speaker, String words) {
    return quote(QuoteKind.DIRECT, speaker, words);
  }

  Draft quote(QuoteKind kind, String speaker, String words) {
    quotes.add(
        new Quote(
            "q" + (quotes.size() + 1),
            kind,
            List.of(span(words)),
            List.of(),
            text.contains(speaker) ? List.of(span(speaker)) : List.of(),
            new Speaker(speaker, SpeakerKind.PERSON, null, null),
            Stance.STATED,
            false,
            0.9,
            "test"));
    return this;
  }

  Draft blame(String words, String blamed, @Nullable String by) {
    blames.add(
        new Blame(
            "b" + (blames.size() + 1),
            span(words),
            blamed,
            by,
            Stance.CLAIMED,
            false,
            null,
            event,
            "test"));
    return this;
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" is not in: " + text);
    }
    return new Span(start, start + words.length());
  }

  AnnotatedArticle done() {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      sentences.add(new Span(matcher.start(), matcher.end()));
    }
    return new AnnotatedArticle(
        new Article(id, outlet, title, null, published, List.of(), "en", text),
        sentences,
        entities,
        quotes,
        figures,
        headlineFigures,
        blames);
  }
}
