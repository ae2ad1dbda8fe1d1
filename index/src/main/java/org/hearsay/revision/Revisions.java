package org.hearsay.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of one article: which figures and quotes were changed, taken out and put
 * in. A figure that moved to another sentence unchanged is no change, nor is a quote.
 */
public final class Revisions {

  private static final List<String> NOTICES = ResourceLines.of(Revisions.class, "notices.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
  private static final double LEAST_LIKENESS = 0.4;
  private static final String BETWEEN_PIECES = " … ";

  private Revisions() {}

  /**
   * What changed from one version to the next.
   *
   * @param seen when the former version was first read
   * @param until when the later one was
   */
  public static Revision between(
      AnnotatedArticle former, AnnotatedArticle later, Instant seen, Instant until) {
    List<Change> changes = new ArrayList<>();
    String title = former.article().title();
    String newTitle = later.article().title();
    if (title != null && newTitle != null && !words(title).equals(words(newTitle))) {
      changes.add(new Change.OfTitle(title, newTitle));
    }
    changes.addAll(figures(inHeadline(former), inHeadline(later)));
    changes.addAll(figures(inText(former), inText(later)));
    changes.addAll(quotes(former, later));
    return new Revision(
        later.article(), seen, until, isDeclared(former.article(), later.article()), changes);
  }

  /** Whether the later version says that something was changed, and the former did not. */
  private static boolean isDeclared(Article former, Article later) {
    String old = former.text().toLowerCase(Locale.ROOT);
    String now = later.text().toLowerCase(Locale.ROOT);
    return NOTICES.stream().anyMatch(notice -> now.contains(notice) && !old.contains(notice));
  }

  /** Something found, with its words and the sentence that it stands in. */
  private record Found<T>(T thing, String text, String sentence, boolean inHeadline) {}

  private static List<Found<Figure>> inText(AnnotatedArticle article) {
    String text = article.article().text();
    return article.figures().stream()
        .map(figure ->
            new Found<>(figure, figure.span().in(text), sentence(article, figure.span()), false))
        .toList();
  }

  private static List<Found<Figure>> inHeadline(AnnotatedArticle article) {
    String title = article.article().title();
    return title == null
        ? List.of()
        : article.headlineFigures().stream()
            .map(figure -> new Found<>(figure, figure.span().in(title), title, true))
            .toList();
  }

  private static List<Change> figures(List<Found<Figure>> old, List<Found<Figure>> now) {
    Pairing<Found<Figure>> pairing =
        new Pairing<>(found -> signature(found.thing()), Revisions::likeness, LEAST_LIKENESS);
    List<Change> changes = new ArrayList<>();
    for (Pairing.Pair<Found<Figure>> pair : pairing.of(old, now)) {
      changes.add(change(pair.old(), pair.now()));
    }
    return changes;
  }

  private static Change change(@Nullable Found<Figure> old, @Nullable Found<Figure> now) {
    return new Change.OfFigure(
        old == null ? null : old.thing(),
        old == null ? null : old.text(),
        old == null ? null : old.sentence(),
        now == null ? null : now.thing(),
        now == null ? null : now.text(),
        now == null ? null : now.sentence(),
        (old != null && old.inHeadline()) || (now != null && now.inHeadline()));
  }

  /** What makes two figures the same, wherever they stand. */
  private static Object signature(Figure figure) {
    return List.of(
        figure.measure(),
        figure.quantity().toString(),
        counted(figure),
        figure.negated(),
        Objects.requireNonNullElse(figure.originator(), ""));
  }

  private static String counted(Figure figure) {
    return figure.counted() == null ? "" : NameKey.of(figure.counted()).toString();
  }

  /** Of one measure and unit: how much of their sentences is the same beside the numbers. */
  private static double likeness(Found<Figure> one, Found<Figure> other) {
    if (one.thing().measure() != other.thing().measure()
        || !Objects.equals(one.thing().quantity().unit(), other.thing().quantity().unit())) {
      return 0;
    }
    double sentence =
        shared(
            words(NUMBER.matcher(one.sentence()).replaceAll(" ")),
            words(NUMBER.matcher(other.sentence()).replaceAll(" ")));
    return counted(one.thing()).equals(counted(other.thing())) ? (1 + sentence) / 2 : sentence;
  }

  private static List<Change> quotes(AnnotatedArticle former, AnnotatedArticle later) {
    Pairing<Found<Quote>> pairing =
        new Pairing<>(
            found -> List.of(speaker(found.thing()), words(found.text())),
            (one, other) -> shared(words(one.text()), words(other.text())),
            LEAST_LIKENESS);
    List<Change> changes = new ArrayList<>();
    for (Pairing.Pair<Found<Quote>> pair : pairing.of(found(former), found(later))) {
      Found<Quote> old = pair.old();
      Found<Quote> now = pair.now();
      changes.add(
          new Change.OfQuote(
              old == null ? null : old.thing(),
              old == null ? null : old.text(),
              old == null ? null : old.sentence(),
              now == null ? null : now.thing(),
              now == null ? null : now.text(),
              now == null ? null : now.sentence()));
    }
    return changes;
  }

  private static List<Found<Quote>> found(AnnotatedArticle article) {
    String text = article.article().text();
    return article.quotes().stream()
        .map(quote ->
            new Found<>(
                quote,
                quote.content().stream()
                    .map(span -> span.in(text))
                    .collect(Collectors.joining(BETWEEN_PIECES)),
                sentence(article, quote.extent()),
                false))
        .toList();
  }

  private static String speaker(Quote quote) {
    Speaker speaker = quote.speaker();
    return speaker == null ? "" : NameKey.of(speaker.name(), speaker.kind()).toString();
  }

  private static String sentence(AnnotatedArticle article, Span span) {
    Span whole = span;
    for (Span sentence : article.sentences()) {
      if (sentence.start() < span.end() && sentence.end() > span.start()) {
        whole = whole.cover(sentence);
      }
    }
    return whole.in(article.article().text());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** How many of all words both have. */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) one.stream().filter(other::contains).count() / all.size();
  }
}
