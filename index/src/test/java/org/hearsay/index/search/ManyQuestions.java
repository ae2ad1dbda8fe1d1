package org.hearsay.index.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Stance;
import org.hearsay.identity.SpeakerIdentity;

/**
 * Every kind of question, asked of an index: a line an answer, to hold two indexes side by side.
 */
public final class ManyQuestions {

  private static final List<String> QUERIES =
      List.of(
          "ferry",
          "ferry harbour",
          "ferry OR crane",
          "naive -ferry",
          "-ferry",
          "\"never safe\"",
          "\"storm the harbour\"",
          "\"failed was not never\"",
          "\"ferry engine\"~3",
          "cran*",
          "f?rry",
          "feryr~",
          "harbor~1",
          "ferry^3 OR quay",
          "(ferry AND storm) OR (quay AND NOT lost)",
          "+ferry quay^0.5",
          "can't",
          "ile",
          "speaker:quill",
          "speaker:\"Ada Quill\" OR speaker:nunez",
          "speaker:qiull~",
          "outlet:\"daily gull\" storm",
          "about:market said:said",
          "kind:direct stance:stated",
          "published:[2025-05-01 TO 2025-05-10]",
          "published:2025-05 lost",
          "value:[10 TO 20]",
          "value:[70 TO *]",
          "measure:killed",
          "originator:police",
          "counted:people title:report",
          "title:report",
          "the",
          "the OR not",
          "ferry AND",
          "ship:gull",
          "a \"ferry",
          "*rry",
          "/rry/",
          "value:[20 TO 10]",
          "published:soon",
          "kind:odd",
          "(((ferry)");

  private static final List<String> NAMES =
      List.of(
          "quill",
          "Ada Quill",
          "bo quill",
          "nunez",
          "o'dowd",
          "police",
          "UN",
          "nobody",
          "Dr. Brand");

  private final Search search;
  private final List<String> lines = new ArrayList<>();

  private ManyQuestions(Search search) {
    this.search = search;
  }

  /** All answers in the order of the questions. */
  public static List<String> answered(Search search) {
    ManyQuestions questions = new ManyQuestions(search);
    questions.askWithWords();
    questions.askWithFilters();
    questions.askOfSpeakers();
    questions.askOfArticles();
    questions.askOfWords();
    return questions.lines;
  }

  @FunctionalInterface
  private interface Question {
    Object answer();
  }

  private void ask(String what, Question question) {
    String answer;
    try {
      answer = String.valueOf(question.answer());
    } catch (QuerySyntaxException e) {
      answer = "refused: " + e.getMessage();
    }
    lines.add(what + " => " + answer);
  }

  private void askWithWords() {
    for (String words : QUERIES) {
      for (Order order : Order.values()) {
        QuoteQuery quotes = QuoteQuery.ALL.text(words).sorted(order).page(0, 40);
        ask("quotes " + order + " " + words, () -> quotes(quotes));
        FigureQuery figures = FigureQuery.ALL.text(words).sorted(order).page(0, 40);
        ask("figures " + order + " " + words, () -> figures(figures));
        ArticleQuery articles = new ArticleQuery(words, Origin.ANY);
        ask("articles " + order + " " + words, () -> articles(articles, order));
      }
      ask("facets of quotes " + words, () -> search.facets(QuoteQuery.ALL.text(words)));
      ask("facets of figures " + words, () -> search.facets(FigureQuery.ALL.text(words)));
      ask("facets " + words, () -> search.facets(new ArticleQuery(words, Origin.ANY)));
      ask("speakers " + words, () -> search.speakers(QuoteQuery.ALL.text(words)));
      ask("ids " + words, () -> search.ids(new ArticleQuery(words, Origin.ANY)));
    }
  }

  private Object quotes(QuoteQuery query) {
    Hits<QuoteHit> hits = search.quotes(query);
    return hits.total()
        + " "
        + hits.hits().stream().map(hit -> hit.article().id() + ":" + hit.sentence()).toList();
  }

  private Object figures(FigureQuery query) {
    Hits<FigureHit> hits = search.figures(query);
    return hits.total()
        + " "
        + hits.hits().stream().map(hit -> hit.article().id() + ":" + hit.sentence()).toList();
  }

  private Object articles(ArticleQuery query, Order order) {
    Hits<?> hits = search.articles(query, order, 0, 1_000);
    return hits.total()
        + " "
        + search.articles(query, order, 5, 30).hits().stream().map(a -> a.article().id()).toList();
  }

  private void askWithFilters() {
    Origin may = new Origin(Set.of(), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 20));
    Origin gull = new Origin("daily gull", null, null);
    List<QuoteQuery> quotes =
        List.of(
            QuoteQuery.ALL,
            QuoteQuery.ALL.page(7, 9),
            QuoteQuery.ALL.in(may),
            QuoteQuery.ALL.in(gull).about("ferry"),
            QuoteQuery.ALL.of(QuoteKind.DIRECT).told(Stance.STATED),
            QuoteQuery.ALL.atLeast(0.7),
            QuoteQuery.ALL.byAnyOf(Set.of("quill", "police")));
    quotes.forEach(query -> {
      ask("quotes " + query, () -> quotes(query));
      ask("facets " + query, () -> search.facets(query));
      ask("speakers " + query, () -> search.speakers(query));
    });
    List<FigureQuery> figures =
        List.of(
            FigureQuery.ALL,
            FigureQuery.ALL.of(Measure.KILLED).in(may),
            FigureQuery.ALL.by("police"),
            FigureQuery.ALL.by("harbour"),
            FigureQuery.ALL.between(BigDecimal.TEN, null),
            FigureQuery.ALL.between(null, BigDecimal.TEN),
            FigureQuery.ALL.between(BigDecimal.valueOf(17), BigDecimal.valueOf(19)));
    figures.forEach(query -> {
      ask("figures " + query, () -> figures(query));
      ask("facets " + query, () -> search.facets(query));
    });
  }

  private void askOfSpeakers() {
    for (String name : NAMES) {
      ask("called " + name, () -> search.speakersCalled(name));
      ask("by " + name, () -> quotes(QuoteQuery.ALL.by(name)));
      ask("shown " + name, () -> search.shownName(name));
      for (SpeakerIdentity one : search.speakersCalled(name)) {
        ask(
            "topics of " + one.name(),
            () -> {
              List<String> said =
                  search.quotes(QuoteQuery.ALL.by(one.name()).page(0, 60)).hits().stream()
                      .map(QuoteHit::text)
                      .toList();
              return search.topics(one, said, 12);
            });
      }
    }
    search.quotes(QuoteQuery.ALL.page(0, 20)).hits().stream()
        .flatMap(hit -> Optional.ofNullable(hit.quote().speaker()).stream())
        .forEach(speaker -> ask("who " + speaker, () -> search.identityOf(speaker)));
  }

  private void askOfArticles() {
    ask("size", search::size);
    ask("outlets", search::outlets);
    ask(
        "shown outlets",
        () -> search.shownOutlets(List.of("daily gull")).stream().sorted().toList());
    ask("like", () -> search.idsLike("report-10", 20));
    ask("near", () -> search.idsLike("rport-1003", 20));
    ask("titled", () -> search.titled("title of report", 10));
    ask("ends", () -> search.titled("1003", 10));
    ask("called", () -> search.called("report-1004", "/nowhere"));
    ask("stream", () -> search.articles(ArticleQuery.ALL).map(a -> a.article().id()).toList());
    ask(
        "all",
        () -> search.inAnyOrder(ArticleQuery.ALL).map(a -> a.article().id()).sorted().toList());
    for (int limit : new int[] {3, 500}) {
      CandidateQuery candidates =
          new CandidateQuery(
              Set.of("Ada Quill"),
              Set.of("Gull Bay"),
              Set.of("sink"),
              LocalDate.of(2025, 5, 1),
              LocalDate.of(2025, 5, 9),
              "report-1010",
              Origin.ANY,
              limit);
      ask("candidates", () -> search.candidates(candidates));
    }
  }

  private void askOfWords() {
    for (String word : List.of("ferrry", "harbuor", "stomr", "ferry", "zzzz", "enginn")) {
      ask("did you mean " + word, () -> search.didYouMean(word));
    }
    for (String begin : List.of("f", "ha", "Sto", "q", "zz")) {
      ask("words from " + begin, () -> search.wordsFrom(begin, 10));
    }
    Frequencies frequencies = search.frequencies();
    for (String word : List.of("ferry", "harbour", "storm", "nothing")) {
      ask("articles with " + word, () -> frequencies.withWord(word));
    }
  }
}
