package org.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Stance;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Facets;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.QuerySyntaxException;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.web.SearchView.Choice;
import org.hearsay.web.SearchView.Group;
import org.hearsay.web.SearchView.Hit;
import org.hearsay.web.SearchView.Line;
import org.jspecify.annotations.Nullable;

/** Quotes, figures and articles under one query, with facets; all of it stands in the address. */
final class SearchPage {

  private static final int HITS = 20;
  private static final int LINES = 50;

  private static final int MOST_PAGES = 500;
  private static final int MOST_CHOICES = 12;
  private static final Map<String, String> FILTERS =
      Map.of(
          "speaker", "said by",
          "outlet", "in",
          "from", "from",
          "to", "to",
          "kind", "kind",
          "stance", "stance",
          "measure", "measure");

  private final Opened opened;
  private final Search search;
  private final Asked asked;
  private final String query;
  private final String in;
  private final int page;
  private final boolean isLines;
  private final int size;
  private final QuoteQuery quotes;
  private final FigureQuery figures;
  private final ArticleQuery articles;

  SearchPage(Opened opened, Asked asked) {
    this.opened = opened;
    this.search = opened.search();
    this.asked = asked;
    this.query = asked.textOr("q", "");
    this.in = asked.textOr("in", "quotes");
    this.page = asked.number("page", 1, 1, MOST_PAGES);
    this.isLines = asked.textOr("as", "").equals("lines");
    this.size = isLines ? LINES : HITS;
    Measure measure = asked.oneOf("measure", Measure.class);
    this.quotes =
        QuoteQuery.ALL
            .text(query)
            .byAnyOf(Set.copyOf(asked.texts("speaker")))
            .of(asked.oneOf("kind", QuoteKind.class))
            .told(asked.oneOf("stance", Stance.class))
            .in(asked.origin())
            .sorted(asked.order());
    this.figures = FigureQuery.ALL.text(query).of(measure).in(asked.origin()).sorted(asked.order());
    this.articles = new ArticleQuery(query, asked.origin());
  }

  /** The hits that the address asks for, to write into a file; all of them. */
  QuoteQuery quotes() {
    return quotes;
  }

  FigureQuery figures() {
    return figures;
  }

  ArticleQuery articles() {
    return articles;
  }

  /** All that is asked for, without a page. */
  private Address here() {
    Address here = Address.of("/search").with("q", query).with("in", in.equals("quotes") ? "" : in);
    for (String name : List.of("speaker", "outlet", "from", "to", "kind", "stance", "measure")) {
      for (String value : asked.texts(name)) {
        here = here.with(name, value);
      }
    }
    return here.with("sort", asked.textOr("sort", "")).with("as", isLines ? "lines" : "");
  }

  SearchView view() {
    try {
      return found();
    } catch (QuerySyntaxException e) {
      return mistaken(e);
    }
  }

  private SearchView found() {
    Found shown = new Found(search, query);
    Hits<Hit> hits = isLines ? new Hits<>(0, List.of()) : hits(shown);
    Hits<Line> lines = isLines ? lines(shown) : new Hits<>(0, List.of());
    long total = Math.max(hits.total(), lines.total());
    Facets facets = facets();
    Address here = here();
    boolean isLast = (long) page * size >= total || page == MOST_PAGES;
    return new SearchView(
        query,
        in,
        tabs(),
        filters(),
        groups(facets),
        Months.of(facets.months(), here),
        hits.hits(),
        lines.hits(),
        looks(),
        Wording.number(total),
        orders(),
        page == 1 ? null : here.set("page", page == 2 ? null : page - 1).toString(),
        isLast ? null : here.set("page", page + 1).toString(),
        null,
        "",
        total == 0 ? suggestion() : null,
        files());
  }

  private SearchView mistaken(QuerySyntaxException e) {
    return new SearchView(
        query,
        in,
        List.of(),
        filters(),
        List.of(),
        Months.of(List.of(), here()),
        List.of(),
        List.of(),
        List.of(),
        "0",
        List.of(),
        null,
        null,
        Shown.capitalised(e.reason()),
        e.pointed(),
        null,
        List.of());
  }

  private Hits<Hit> hits(Found shown) {
    int skip = (page - 1) * size;
    return switch (in) {
      case "figures" -> mapped(search.figures(figures.page(skip, size)), shown::figure);
      case "articles" -> mapped(search.articles(articles, order(), skip, size), shown::article);
      default -> mapped(search.quotes(quotes.page(skip, size)), shown::quote);
    };
  }

  private Hits<Line> lines(Found shown) {
    int skip = (page - 1) * size;
    return switch (in) {
      case "figures" -> mapped(search.figures(figures.page(skip, size)), shown::line);
      case "articles" -> mapped(search.articles(articles, order(), skip, size), shown::line);
      default -> mapped(search.quotes(quotes.page(skip, size)), shown::line);
    };
  }

  private static <A, B> Hits<B> mapped(Hits<A> hits, java.util.function.Function<A, B> shown) {
    return new Hits<>(hits.total(), hits.hits().stream().map(shown).toList());
  }

  private Order order() {
    return asked.order();
  }

  private Facets facets() {
    return switch (in) {
      case "figures" -> opened.once(figures.page(0, 0), () -> search.facets(figures));
      case "articles" -> opened.once(articles, () -> search.facets(articles));
      default -> opened.once(quotes.page(0, 0), () -> search.facets(quotes, MOST_CHOICES));
    };
  }

  private List<Choice> tabs() {
    return List.of(
        tab("Quotes", "quotes", search.count(quotes)),
        tab("Figures", "figures", search.count(figures)),
        tab("Articles", "articles", search.count(articles)));
  }

  private Choice tab(String label, String value, long count) {
    Address there = here().without("page").set("in", value.equals("quotes") ? null : value);
    return new Choice(label, Wording.number(count), there.toString(), in.equals(value));
  }

  private List<Choice> filters() {
    List<Choice> filters = new ArrayList<>();
    for (String name : List.of("speaker", "outlet", "from", "to", "kind", "stance", "measure")) {
      for (String value : asked.texts(name)) {
        filters.add(
            new Choice(
                FILTERS.get(name) + " " + Shown.line(value),
                "",
                here().without(name, value).without("page").toString(),
                true));
      }
    }
    return filters;
  }

  private List<Choice> looks() {
    Address there = here().without("page").without("as");
    return query.isEmpty()
        ? List.of()
        : List.of(
            new Choice("In full", "", there.toString(), !isLines),
            new Choice("As lines", "", there.with("as", "lines").toString(), isLines));
  }

  private List<Choice> orders() {
    String now = asked.textOr("sort", "best");
    return List.of(
        order("Best first", "best", now),
        order("Newest first", "date", now),
        order("Oldest first", "oldest", now));
  }

  private Choice order(String label, String value, String now) {
    Address there = here().without("page").set("sort", value.equals("best") ? null : value);
    return new Choice(label, "", there.toString(), value.equals(now));
  }

  private List<Group> groups(Facets facets) {
    List<Group> groups = new ArrayList<>();
    add(
        groups,
        "Speaker",
        "speaker",
        facets.speakers().stream()
            .limit(MOST_CHOICES)
            .map(one -> new Facets.Count<>(one.speaker().name(), one.quotes()))
            .toList());
    add(groups, "Outlet", "outlet", facets.outlets());
    add(groups, "Kind", "kind", facets.kinds());
    add(groups, "Stance", "stance", facets.stances());
    add(groups, "Measure", "measure", facets.measures());
    return groups;
  }

  private void add(
      List<Group> groups, String title, String name, List<Facets.Count<String>> counts) {
    List<Choice> choices =
        counts.stream()
            .filter(count -> !count.value().isBlank())
            .limit(MOST_CHOICES)
            .map(count ->
                new Choice(
                    label(name, count.value()),
                    Wording.number(count.hits()),
                    here().without("page").set(name, value(name, count.value())).toString(),
                    asked.texts(name).contains(value(name, count.value()))))
            .toList();
    if (choices.size() > 1) {
      groups.add(new Group(title, choices));
    }
  }

  private static boolean isName(String facet) {
    return facet.equals("speaker") || facet.equals("outlet");
  }

  private static String label(String facet, String value) {
    return facet.equals("measure")
        ? Wording.measure(Measure.valueOf(value))
        : Shown.line(value(facet, value));
  }

  private static String value(String facet, String value) {
    return isName(facet) ? value : value.toLowerCase(java.util.Locale.ROOT);
  }

  private @Nullable Choice suggestion() {
    Optional<String> likelier = query.isEmpty() ? Optional.empty() : search.didYouMean(query);
    return likelier
        .map(words -> new Choice(words, "", here().set("q", words).toString(), false))
        .orElse(null);
  }

  private List<Choice> files() {
    Address there = here().without("page").at("/export");
    return !in.equals("quotes")
        ? List.of(file(there, "CSV", "csv"), file(there, "JSON Lines", "jsonl"))
        : List.of(
            file(there, "CSV", "csv"),
            file(there, "JSON Lines", "jsonl"),
            file(there, "schema.org", "schema"),
            file(there, "Web Annotation", "annotation"));
  }

  private static Choice file(Address there, String label, String form) {
    return new Choice(label, "", there.set("form", form).toString(), false);
  }
}
