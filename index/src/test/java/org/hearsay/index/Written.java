package org.hearsay.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.jspecify.annotations.Nullable;

/** Annotated articles written by hand, sentence by sentence. */
public final class Written {

  private final String id;
  private final String outlet;
  private final LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Blame> blames = new ArrayList<>();

  private Written(String id, String outlet, LocalDate published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
  }

  public static Written article(String id, String outlet, String published) {
    return new Written(id, outlet, LocalDate.parse(published));
  }

  /** The sentence: content, a comma, the speaker's name and "said". */
  public Written says(String name, String content) {
    return says(name, SpeakerKind.PERSON, null, QuoteKind.INDIRECT, 0.9, content);
  }

  public Written says(String name, SpeakerKind kind, String content) {
    return says(name, kind, null, QuoteKind.INDIRECT, 0.9, content);
  }

  public Written says(
      String name,
      SpeakerKind kind,
      @Nullable String role,
      QuoteKind quoteKind,
      double confidence,
      String content) {
    Span sentence = sentence(content + ", " + name + " said.");
    int source = sentence.start() + content.length() + 2;
    int cue = source + name.length() + 1;
    quotes.add(
        new Quote(
            "q" + (quotes.size() + 1),
            quoteKind,
            List.of(new Span(sentence.start(), sentence.start() + content.length())),
            List.of(new Span(cue, cue + 4)),
            List.of(new Span(source, source + name.length())),
            new Speaker(name, kind, null, role),
            Stance.STATED,
            false,
            confidence,
            "by-hand"));
    return this;
  }

  /** The figure is the first number of the sentence. */
  public Written counts(Measure measure, int low, int high, String sentence) {
    Span span = sentence(sentence);
    int digit = 0;
    while (!Character.isDigit(sentence.charAt(digit))) {
      digit++;
    }
    int end = digit;
    while (end < sentence.length() && Character.isDigit(sentence.charAt(end))) {
      end++;
    }
    BigDecimal value = new BigDecimal(sentence.substring(digit, end));
    LocalDate day = published.minusDays(1);
    figures.add(
        new Figure(
            "f" + (figures.size() + 1),
            new Span(span.start() + digit, span.start() + end),
            new Quantity(
                value, BigDecimal.valueOf(low), BigDecimal.valueOf(high), Hedge.ABOUT, null),
            "people",
            measure,
            false,
            "Harbour Police",
            null,
            new Happening("sink", "Gull Bay", day, day),
            "by-hand"));
    return this;
  }

  public AnnotatedArticle annotated() {
    return new AnnotatedArticle(read(), sentences, entities, quotes, figures, List.of(), blames);
  }

  /** The article without what was found in it. */
  public Article read() {
    return new Article(
        id, outlet, "Title of " + id, null, published, List.of(), "en", text.toString());
  }

  private Span sentence(String sentence) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    Span span = new Span(text.length(), text.length() + sentence.length());
    text.append(sentence);
    sentences.add(span);
    return span;
  }
}
