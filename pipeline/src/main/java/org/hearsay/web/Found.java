package org.hearsay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.ArticleHead;
import org.hearsay.index.search.FigureHit;
import org.hearsay.index.search.QueryLanguage;
import org.hearsay.index.search.QueryMarks;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.Search;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.jspecify.annotations.Nullable;

/** Hits as a page shows them, with the words of the query marked. */
final class Found {

  private static final int LONGEST = 300;

  private static final int LONGEST_SENTENCE = 420;

  /** So much of a long sentence is shown before what was found. */
  private static final int BEFORE = 120;

  private static final int LONGEST_QUERY = 400;
  private static final int FEWEST_WORDS = 4;

  /** Of a line, before and after the word. */
  private static final int SIDE = 120;

  private final Search search;
  private final QueryMarks marks;

  Found(Search search, String query) {
    this.search = search;
    this.marks = search.marks(query);
  }

  SearchView.Hit quote(QuoteHit hit) {
    Quote quote = hit.quote();
    String who = speaker(quote.speaker());
    return hit(
        hit.article(),
        who,
        who.isEmpty() ? null : Address.speaker(who),
        inSentence(hit.sentence(), within(hit.sentenceSpan(), quote.content())),
        word(quote.kind())
            + ", "
            + word(quote.stance())
            + (quote.negated() ? ", negated" : "")
            + ", "
            + Math.round(100 * quote.confidence())
            + "\u00a0% sure",
        Address.place(hit.article().id(), false, quote.extent().start()),
        alike(hit.text(), ""));
  }

  SearchView.Hit figure(FigureHit hit) {
    Figure figure = hit.figure();
    String who = figure.originator() == null ? "" : search.shownName(figure.originator());
    return hit(
        hit.article(),
        who,
        who.isEmpty() ? null : Address.speaker(who),
        inSentence(hit.sentence(), within(hit.sentenceSpan(), List.of(figure.span()))),
        Wording.measure(figure.measure()) + (hit.inHeadline() ? ", in the headline" : ""),
        Address.place(hit.article().id(), hit.inHeadline(), figure.span().start()),
        alike(hit.sentence(), "figures"));
  }

  /** Places in an article as places in a sentence of it. */
  private static List<Span> within(Span sentence, List<Span> places) {
    return places.stream()
        .filter(place -> place.overlaps(sentence))
        .map(place ->
            new Span(
                Math.max(place.start(), sentence.start()) - sentence.start(),
                Math.min(place.end(), sentence.end()) - sentence.start()))
        .toList();
  }

  /** A sentence, or what of a long one stands around what was found in it. */
  private List<Stretch> inSentence(String sentence, List<Span> found) {
    int first = found.isEmpty() ? 0 : found.getFirst().start();
    int from = sentence.length() <= LONGEST_SENTENCE ? 0 : Math.max(0, first - BEFORE);
    int start = from == 0 ? 0 : sentence.indexOf(' ', from) + 1;
    int end = Math.min(sentence.length(), start + LONGEST_SENTENCE);
    int stop = end == sentence.length() ? end : Math.max(start + 1, sentence.lastIndexOf(' ', end));
    String shown = sentence.substring(start, stop);
    List<Stretch> stretches =
        new ArrayList<>(Stretch.of(shown, marks.in(shown), within(new Span(start, stop), found)));
    if (start > 0) {
      stretches.addFirst(new Stretch("… ", false, true));
    }
    if (stop < sentence.length()) {
      stretches.addLast(new Stretch(" …", false, true));
    }
    return stretches;
  }

  /** The search for what says the same in other words. */
  private static @Nullable String alike(String text, String in) {
    if (text.split("\\s+", FEWEST_WORDS).length < FEWEST_WORDS) {
      return null;
    }
    String query = QueryLanguage.like(text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
    return Address.of("/search").with("q", query).with("in", in).toString();
  }

  SearchView.Hit article(AnnotatedArticle annotated) {
    Article article = annotated.article();
    String title = article.title() == null ? "Without a title" : article.title();
    List<Span> found = marks.in(article.text());
    int from = found.isEmpty() ? 0 : Math.max(0, found.getFirst().start() - 80);
    String piece = cut(article.text().substring(from));
    return new SearchView.Hit(
        "",
        null,
        Stretch.of(title, marks.in(title)),
        Stretch.of(piece, marks.in(piece)),
        Wording.count(annotated.quotes().size(), "quote")
            + ", "
            + Wording.count(annotated.figures().size(), "figure"),
        outlet(article.outlet()),
        day(article.published()),
        Shown.line(title),
        Address.article(article.id()),
        null);
  }

  SearchView.Line line(QuoteHit hit) {
    int start = hit.quote().extent().start();
    return line(hit.article(), hit.sentence(), Address.place(hit.article().id(), false, start));
  }

  SearchView.Line line(FigureHit hit) {
    int start = hit.figure().span().start();
    return line(
        hit.article(), hit.sentence(), Address.place(hit.article().id(), hit.inHeadline(), start));
  }

  private SearchView.Line line(ArticleHead article, String text, String place) {
    return line(text, article.outlet(), article.published(), place);
  }

  SearchView.Line line(AnnotatedArticle annotated) {
    Article article = annotated.article();
    return line(
        article.text(), article.outlet(), article.published(), Address.article(article.id()));
  }

  private SearchView.Line line(
      String text, String outlet, @Nullable LocalDate published, String place) {
    List<Span> words = marks.in(text);
    int start = words.isEmpty() ? 0 : words.getFirst().start();
    int end = words.isEmpty() ? 0 : words.getFirst().end();
    return new SearchView.Line(
        Shown.line(text.substring(Math.max(0, start - SIDE), start)).strip(),
        Shown.line(text.substring(start, end)),
        Shown.line(text.substring(end, Math.min(text.length(), end + SIDE))).strip(),
        outlet(outlet),
        day(published),
        place);
  }

  private SearchView.Hit hit(
      ArticleHead article,
      String who,
      @Nullable String whoAddress,
      List<Stretch> text,
      String about,
      String place,
      @Nullable String alike) {
    return new SearchView.Hit(
        Shown.line(who),
        whoAddress,
        text,
        List.of(),
        about,
        outlet(article.outlet()),
        day(article.published()),
        article.title() == null ? "Without a title" : Shown.line(article.title()),
        place,
        alike);
  }

  private String speaker(@Nullable Speaker speaker) {
    return speaker == null
        ? ""
        : search.identityOf(speaker).map(SpeakerIdentity::name).orElse(speaker.name());
  }

  static String outlet(String name) {
    return name.isBlank() ? "unnamed outlet" : Shown.line(name);
  }

  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : Wording.shortDay(day);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(LONGEST - 1, 0)) + "…";
  }
}
