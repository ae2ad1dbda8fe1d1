package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;

/**
 * Reads two kinds of sentence without any model: "14 people died in Halden" and {@code "Words,"
 * said Ada Quill}. A pure function of the article.
 */
final class StubAnnotator {

  static final Annotators ANNOTATORS =
      (byCoreNlp, onLoad) -> Annotators.without(StubAnnotator::annotate);

  private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+\\.?\"?");
  private static final Pattern DEAD =
      Pattern.compile("(\\d+) (people|passengers) died in ([A-Z]\\w+)");
  private static final Pattern SAID = Pattern.compile("\"([^\"]+)\" (said) ([A-Z]\\w+ [A-Z]\\w+)");

  private StubAnnotator() {}

  static AnnotatedArticle annotate(Article article) {
    String text = article.text();
    return new AnnotatedArticle(
        article,
        sentences(text),
        entities(text),
        quotes(text),
        figures(article),
        List.of(),
        List.of());
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      sentences.add(new Span(sentence.start(), sentence.end()));
    }
    return sentences;
  }

  private static List<Entity> entities(String text) {
    List<Entity> entities = new ArrayList<>();
    Matcher dead = DEAD.matcher(text);
    while (dead.find()) {
      entities.add(
          new Entity(
              "e" + (entities.size() + 1),
              EntityKind.LOCATION,
              dead.group(3),
              List.of(new Span(dead.start(3), dead.end(3)))));
    }
    return entities;
  }

  private static List<Quote> quotes(String text) {
    List<Quote> quotes = new ArrayList<>();
    Matcher said = SAID.matcher(text);
    while (said.find()) {
      quotes.add(
          new Quote(
              "q" + (quotes.size() + 1),
              QuoteKind.DIRECT,
              List.of(new Span(said.start(1), said.end(1))),
              List.of(new Span(said.start(2), said.end(2))),
              List.of(new Span(said.start(3), said.end(3))),
              new Speaker(said.group(3), SpeakerKind.PERSON, null, null),
              Stance.STATED,
              false,
              0.9,
              "stub"));
    }
    return quotes;
  }

  private static List<Figure> figures(Article article) {
    List<Figure> figures = new ArrayList<>();
    Matcher dead = DEAD.matcher(article.text());
    while (dead.find()) {
      figures.add(
          new Figure(
              "f" + (figures.size() + 1),
              new Span(dead.start(1), dead.end(1)),
              Quantity.exactly(Integer.parseInt(dead.group(1))),
              dead.group(2),
              Measure.KILLED,
              false,
              null,
              null,
              new Happening("fire", dead.group(3), article.published(), article.published()),
              "stub"));
    }
    return figures;
  }
}
