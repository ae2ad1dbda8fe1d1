package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison keeps of an article; the text itself is let go.
 *
 * @param names every name with how much the article is about it, from 0 to 1
 * @param leadPlaces places that the title or the lead name
 * @param leadWords the words of the title and the first two sentences
 * @param titleWords the words of the title
 * @param shingles the article's word shingles
 */
record Digest(
    Telling.Source source,
    Map<String, Double> names,
    List<String> leadPlaces,
    List<String> titleWords,
    List<String> leadWords,
    List<Telling> tellings,
    Shingles shingles) {

  private static final int LEAD = 500;
  private static final double IN_TITLE = 1.0;
  private static final double IN_LEAD = 0.8;
  private static final double IN_BODY = 0.4;

  static Digest of(AnnotatedArticle annotated) {
    Article article = annotated.article();
    String title = article.title() == null ? "" : article.title();
    String lead = article.text().substring(0, Math.min(LEAD, article.text().length()));
    Telling.Source source =
        new Telling.Source(
            article.id(), article.outlet(), article.published(), article.title(), article.url());
    Map<String, Double> names = new TreeMap<>();
    Set<String> places = new TreeSet<>();
    for (Entity entity : annotated.entities()) {
      double weight = weight(entity, title);
      addName(entity, weight, article.outlet(), names);
      if (entity.kind() == EntityKind.LOCATION && weight >= IN_LEAD) {
        places.add(entity.name());
      }
    }
    return new Digest(
        source,
        names,
        List.copyOf(places),
        Words.of(title),
        Words.of(lead),
        tellings(annotated, source),
        Shingles.of(Words.of(article.text())));
  }

  private static double weight(Entity entity, String title) {
    if (title.contains(entity.name()) || title.contains(lastWord(entity.name()))) {
      return IN_TITLE;
    }
    boolean leads = entity.mentions().stream().anyMatch(span -> span.end() <= LEAD);
    return leads ? IN_LEAD : IN_BODY;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static void addName(
      Entity entity, double weight, String outlet, Map<String, Double> names) {
    String name = Words.name(entity.name());
    if (name.length() < 3 || Words.name(outlet).contains(name)) {
      return;
    }
    names.merge(name, entity.kind() == EntityKind.MISC ? weight / 2 : weight, Math::max);
  }

  private static List<Telling> tellings(AnnotatedArticle annotated, Telling.Source source) {
    List<Telling> tellings = new ArrayList<>();
    for (Figure figure : annotated.figures()) {
      if (!figure.negated()) {
        tellings.add(telling(annotated, source, figure.span(), figure.event(), figure, null));
      }
    }
    for (Blame blame : annotated.blames()) {
      tellings.add(telling(annotated, source, blame.span(), blame.event(), null, blame));
    }
    return List.copyOf(tellings);
  }

  private static Telling telling(
      AnnotatedArticle annotated,
      Telling.Source source,
      Span span,
      @Nullable Happening event,
      @Nullable Figure figure,
      @Nullable Blame blame) {
    Span sentence = sentence(annotated, span);
    return new Telling(
        source,
        span,
        sentence,
        sentence.in(annotated.article().text()),
        event,
        figure,
        blame,
        span.end() <= LEAD ? 3 : 1);
  }

  /** The sentence of a span; where a span runs over several, all of them. */
  static Span sentence(AnnotatedArticle annotated, Span span) {
    List<Span> sentences = annotated.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentences.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Span found = span;
    for (int i = low; i < sentences.size() && sentences.get(i).start() < span.end(); i++) {
      if (sentences.get(i).overlaps(span)) {
        found = found.cover(sentences.get(i));
      }
    }
    return found;
  }
}
