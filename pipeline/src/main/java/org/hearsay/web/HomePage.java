package org.hearsay.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.FigureQuery;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.OutletCount;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.web.ListView.Row;
import org.hearsay.web.SearchView.Choice;
import org.jspecify.annotations.Nullable;

/** What is new since the last visit, and how much there is. */
final class HomePage {

  private static final int MOST = 8;

  private final Opened opened;
  private final Search search;
  private final Compared compared;
  private final @Nullable Instant since;

  HomePage(Opened opened, Compared compared, @Nullable Instant since) {
    this.opened = opened;
    this.search = opened.search();
    this.compared = compared;
    this.since = since;
  }

  /**
   * What it shows.
   *
   * @param waiting why nothing is known of conflicts; empty where it is
   */
  HomeView view(String waiting, List<Row> failed) {
    Set<String> fresh = since == null ? Set.of() : search.seenSince(since);
    Predicate<Fact> isNew =
        fact ->
            since == null
                || ReportOutline.claims(fact).map(Claim::article).anyMatch(fresh::contains);
    return new HomeView(
        counts(waiting),
        waiting,
        since == null ? "" : Wording.day(LocalDate.ofInstant(since, ZoneId.systemDefault())),
        rows(FactVerdict.CONFLICT, isNew),
        rows(FactVerdict.UPDATE, isNew),
        changes(),
        articles(fresh),
        failed);
  }

  private List<Choice> counts(String waiting) {
    List<OutletCount> outlets = opened.once("outlets", search::outlets);
    String first =
        outlets.stream()
            .map(OutletCount::from)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .map(Wording::shortDay)
            .orElse("");
    String last =
        outlets.stream()
            .map(OutletCount::to)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .map(Wording::shortDay)
            .orElse("");
    return List.of(
        new Choice("articles", Wording.number(search.size()), "/search?in=articles", false),
        new Choice("outlets", Wording.number(outlets.size()), "/outlets", false),
        new Choice("quotes", Wording.number(search.count(QuoteQuery.ALL)), "/search", false),
        new Choice(
            "figures", Wording.number(search.count(FigureQuery.ALL)), "/search?in=figures", false),
        new Choice(
            waiting.isEmpty() ? "events" : "events, not known yet",
            waiting.isEmpty() ? Wording.number(compared.sections().size()) : "…",
            "/events",
            false),
        new Choice(first.isEmpty() ? "without days" : "to " + last, first, "/about", false));
  }

  private List<Row> rows(FactVerdict verdict, Predicate<Fact> isNew) {
    return compared.facts(verdict).stream().filter(isNew).limit(MOST).map(this::row).toList();
  }

  private Row row(Fact fact) {
    var event = compared.event(fact.event());
    return new Row(
        Wording.title(fact) + ": " + FindingsHtml.range(fact),
        Address.event(fact.event()) + "#" + EventPage.anchor(fact),
        FindingsHtml.tone(fact),
        List.of(event == null ? "" : Wording.label(event), Shown.line(fact.reason())));
  }

  private List<Row> changes() {
    return ChangesPage.all(opened).stream()
        .filter(one -> since == null || !one.until().isBefore(since))
        .limit(MOST)
        .map(one ->
            new Row(
                FindingsHtml.withdrawn(one),
                Address.article(one.article().id()),
                "",
                List.of(FindingsHtml.heading(one))))
        .toList();
  }

  private List<Row> articles(Set<String> fresh) {
    List<AnnotatedArticle> shown =
        since == null
            ? search.articles(ArticleQuery.ALL, Order.NEWEST, 0, MOST).hits()
            : search.articles(fresh.stream().sorted().limit(MOST).toList()).toList();
    return shown.stream()
        .map(AnnotatedArticle::article)
        .map(article ->
            new Row(
                article.title() == null ? "Without a title" : Shown.line(article.title()),
                Address.article(article.id()),
                "",
                List.of(
                    Found.outlet(article.outlet())
                        + (article.published() == null
                            ? ""
                            : ", " + Found.day(article.published())))))
        .toList();
  }
}
