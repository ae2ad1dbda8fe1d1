package org.hearsay.compare.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.compare.text.Shingles;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Modality;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison keeps of an article; the text itself is let go.
 *
 * @param leadPlaces places that the title or the lead name
 * @param locations every place that the article names, once for each time
 * @param dateline the place that the text begins with and that title and lead do not name again;
 *     empty where it begins otherwise
 * @param leadWords the words of how the text begins, those with hyphens whole
 * @param titleWords the words of the title, those with hyphens whole
 * @param topic what the article is recognised by
 * @param expected figures of the text that are forecast, planned or possible, or differences
 * @param shingles the article's word shingles
 */
public record Digest(
    Telling.Source source,
    List<String> leadPlaces,
    List<String> locations,
    String dateline,
    List<String> titleWords,
    List<String> leadWords,
    Topic topic,
    List<Telling> tellings,
    List<Telling> expected,
    Shingles shingles) {

  /** What stands before the name of a place where something happens. */
  private static final Pattern WHERE =
      Pattern.compile("(?i)\\b(?:in|at|near|outside|inside|across|around|off)\\s+(?:the\\s+)?$");

  private static final Set<Modality> UNTRUE_YET =
      Set.of(Modality.PROJECTED, Modality.HYPOTHETICAL, Modality.PLANNED, Modality.DIFFERENCE);

  private static final int LEAD = 500;
  private static final int TOPIC = 1000;
  private static final double IN_TITLE = 1.0;
  private static final double IN_LEAD = 0.8;
  private static final double IN_BODY = 0.4;

  /** How much more counts what title and lead tell. */
  private static final double FOREMOST = 3;

  /** Reads an article; what is furniture of its pages is passed over. */
  public static Digest of(AnnotatedArticle annotated, Furniture furniture) {
    Article article = annotated.article();
    String title = article.title() == null ? "" : article.title();
    List<Span> own = furniture.own(annotated);
    int lead = end(own, LEAD);
    Telling.Source source =
        new Telling.Source(
            article.id(), article.outlet(), article.published(), article.title(), article.url());
    Map<String, Double> names = new TreeMap<>();
    Set<String> persons = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (Entity entity : annotated.entities()) {
      int first = first(entity, own);
      if (entity.kind() == EntityKind.PERSON) {
        persons.add(Words.name(entity.name()));
      }
      if (first < 0) {
        continue;
      }
      boolean titled = title.contains(entity.name()) || title.contains(lastWord(entity.name()));
      double weight = titled ? IN_TITLE : first < lead ? IN_LEAD : IN_BODY;
      addName(entity, weight, article.outlet(), names);
      if (entity.kind() == EntityKind.LOCATION && weight >= IN_LEAD) {
        places.add(entity.name());
      }
    }
    String text = article.text();
    Topic topic =
        new Topic(
            Words.telling(title),
            Words.telling(title + "\n" + text(own, end(own, TOPIC), text)),
            Words.telling(title + "\n" + text(own, Integer.MAX_VALUE, text)),
            names,
            persons);
    Map<Span, String> sentences = new HashMap<>(); // several figures may share one
    return new Digest(
        source,
        List.copyOf(places),
        locations(annotated),
        dateline(annotated, title, own, lead),
        interned(Words.compounds(title)),
        interned(Words.compounds(text(own, lead, text))),
        topic,
        tellings(annotated, source, lead, sentences),
        expected(annotated, source, lead, sentences),
        Shingles.of(Words.of(text)));
  }

  private static List<String> interned(List<String> words) {
    return words.stream().map(String::intern).toList();
  }

  private static List<String> locations(AnnotatedArticle annotated) {
    List<String> locations = new ArrayList<>();
    for (Entity entity : annotated.entities()) {
      if (entity.kind() == EntityKind.LOCATION) {
        entity.mentions().forEach(mention -> locations.add(entity.name()));
      }
    }
    return List.copyOf(locations);
  }

  private static String dateline(
      AnnotatedArticle annotated, String title, List<Span> own, int lead) {
    int start = own.isEmpty() ? 0 : own.getFirst().start();
    for (Entity entity : annotated.entities()) {
      List<Span> mentions = entity.mentions();
      boolean begins =
          entity.kind() == EntityKind.LOCATION
              && !mentions.isEmpty()
              && mentions.getFirst().start() == start;
      boolean again = mentions.size() > 1 && mentions.get(1).start() < lead;
      if (begins && !again && !title.contains(entity.name())) {
        return entity.name();
      }
    }
    return "";
  }

  /** Where so many characters of an article's own text end. */
  private static int end(List<Span> own, int length) {
    int left = length;
    for (Span line : own) {
      left -= line.length();
      if (left <= 0) {
        return line.end();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String text(List<Span> own, int end, String text) {
    StringBuilder lead = new StringBuilder();
    for (Span line : own) {
      if (line.end() <= end) {
        lead.append(line.in(text)).append('\n');
      }
    }
    return lead.toString();
  }

  /** Where an entity is first named in an article's own text; -1 where it is not. */
  private static int first(Entity entity, List<Span> own) {
    int line = 0;
    for (Span mention : entity.mentions()) {
      while (line < own.size() && own.get(line).end() <= mention.start()) {
        line++;
      }
      if (line < own.size() && own.get(line).overlaps(mention)) {
        return mention.start();
      }
    }
    return -1;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static void addName(
      Entity entity, double weight, String outlet, Map<String, Double> names) {
    String name = Words.name(entity.name()).intern(); // thousands of articles share their names
    if (name.length() < 3 || Words.name(outlet).contains(name)) {
      return;
    }
    names.merge(name, entity.kind() == EntityKind.MISC ? weight / 2 : weight, Math::max);
  }

  private static List<Telling> tellings(
      AnnotatedArticle annotated, Telling.Source source, int lead, Map<Span, String> sentences) {
    List<Telling> tellings = new ArrayList<>();
    for (Figure figure : annotated.headlineFigures()) {
      if (figure.isClaimed()) {
        tellings.add(inHeadline(annotated, source, figure));
      }
    }
    for (Figure figure : annotated.figures()) {
      if (figure.isClaimed()) {
        Figure read = figure.behind(annotated.article().title());
        tellings.add(
            telling(annotated, source, figure.span(), figure.event(), read, null, lead, sentences));
      }
    }
    for (Blame blame : annotated.blames()) {
      tellings.add(
          telling(annotated, source, blame.span(), blame.event(), null, blame, lead, sentences));
    }
    return List.copyOf(tellings);
  }

  private static List<Telling> expected(
      AnnotatedArticle annotated, Telling.Source source, int lead, Map<Span, String> sentences) {
    List<Telling> expected = new ArrayList<>();
    for (Figure figure : annotated.figures()) {
      if (UNTRUE_YET.contains(figure.modality()) && !figure.negated() && !figure.superseded()) {
        Figure read = figure.behind(annotated.article().title());
        expected.add(
            telling(annotated, source, figure.span(), figure.event(), read, null, lead, sentences));
      }
    }
    return List.copyOf(expected);
  }

  private static Telling inHeadline(
      AnnotatedArticle annotated, Telling.Source source, Figure figure) {
    String title = Objects.requireNonNull(annotated.article().title(), "a figure needs its text");
    Span whole = new Span(0, title.length());
    return new Telling(
        source,
        true,
        figure.span(),
        whole,
        title,
        figure.event(),
        figure,
        null,
        List.of(),
        FOREMOST,
        null);
  }

  private static Telling telling(
      AnnotatedArticle annotated,
      Telling.Source source,
      Span span,
      @Nullable Happening event,
      @Nullable Figure figure,
      @Nullable Blame blame,
      int lead,
      Map<Span, String> sentences) {
    Span sentence = sentence(annotated, span);
    return new Telling(
        source,
        false,
        span,
        sentence,
        sentences.computeIfAbsent(sentence, whole -> whole.in(annotated.article().text())),
        event,
        figure,
        blame,
        places(annotated, sentence),
        span.end() <= lead ? FOREMOST : 1,
        figure == null ? null : Corrections.withdrawn(annotated, figure, sentence));
  }

  /**
   * The places that the sentence puts something at; "U.S. officials" says where nothing happened.
   */
  private static List<String> places(AnnotatedArticle annotated, Span sentence) {
    String text = annotated.article().text();
    return annotated.entities().stream()
        .filter(entity -> entity.kind() == EntityKind.LOCATION)
        .filter(entity ->
            entity.mentions().stream()
                .anyMatch(span -> sentence.contains(span) && isWhere(text, sentence, span)))
        .map(Entity::name)
        .toList();
  }

  private static boolean isWhere(String text, Span sentence, Span name) {
    return WHERE.matcher(text).region(sentence.start(), name.start()).find();
  }

  /** The sentence of a span; where a span runs over several, all of them. */
  public static Span sentence(AnnotatedArticle annotated, Span span) {
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
