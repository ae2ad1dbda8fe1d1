package org.hearsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Speaker;
import org.hearsay.index.search.ArticleEntry;
import org.hearsay.index.search.FigureHit;
import org.hearsay.index.search.QuoteHit;
import org.jspecify.annotations.Nullable;

/**
 * Everything as tables that refer to each other: what is of an article has its id in {@code
 * article}, what is of an event or a fact the ids of these. Values are those of {@link Listing};
 * spans count UTF-16 code units of the article's text, or of its title.
 */
public final class Tables {

  private Tables() {}

  /** The tables by their names, in the order in which a reader meets them. */
  public static Map<String, Listing> of(
      List<ArticleEntry> articles,
      List<QuoteHit> quotes,
      Function<Speaker, String> shownAs,
      List<FigureHit> figures,
      Report report) {
    Map<String, Listing> tables = new LinkedHashMap<>();
    tables.put("articles", articles(articles));
    tables.put("quotes", quotes(quotes, shownAs));
    tables.put("figures", figures(figures));
    tables.put("events", events(report));
    tables.put("event_articles", eventArticles(report));
    tables.put("facts", facts(report));
    tables.put("claims", claims(report));
    return tables;
  }

  private static Listing articles(List<ArticleEntry> entries) {
    Listing table =
        new Listing(
            "id", "outlet", "title", "url", "published", "authors", "language", "text", "file");
    for (ArticleEntry entry : entries) {
      Article article = entry.article().article();
      table.add(
          article.id(),
          article.outlet(),
          article.title(),
          article.url(),
          article.published(),
          String.join("; ", article.authors()),
          article.language(),
          article.text(),
          entry.file());
    }
    return table;
  }

  private static Listing quotes(List<QuoteHit> hits, Function<Speaker, String> shownAs) {
    Listing table =
        new Listing(
            "article",
            "quote",
            "kind",
            "speaker",
            "named",
            "speaker_kind",
            "role",
            "text",
            "cue",
            "source",
            "stance",
            "negated",
            "confidence",
            "rule",
            "sentence",
            "span_start",
            "span_end");
    for (QuoteHit hit : hits) {
      Quote quote = hit.quote();
      @Nullable Speaker speaker = quote.speaker();
      table.add(
          hit.article().id(),
          quote.id(),
          quote.kind(),
          speaker == null ? null : shownAs.apply(speaker),
          speaker == null ? null : speaker.name(),
          speaker == null ? null : speaker.kind(),
          speaker == null ? null : speaker.role(),
          hit.text(),
          HitWording.words(hit, quote.cue()),
          HitWording.words(hit, quote.source()),
          quote.stance(),
          quote.negated(),
          quote.confidence(),
          quote.rule(),
          hit.sentence(),
          quote.extent().start(),
          quote.extent().end());
    }
    return table;
  }

  private static Listing figures(List<FigureHit> hits) {
    Listing table =
        new Listing(
            "article",
            "figure",
            "measure",
            "counted",
            "text",
            "value",
            "low",
            "high",
            "hedge",
            "unit",
            "negated",
            "originator",
            "quote",
            "trigger",
            "place",
            "event_from",
            "event_to",
            "rule",
            "sentence",
            "span_start",
            "span_end",
            "in_headline");
    for (FigureHit hit : hits) {
      Figure figure = hit.figure();
      Quantity quantity = figure.quantity();
      @Nullable Happening event = figure.event();
      table.add(
          hit.article().id(),
          figure.id(),
          figure.measure(),
          figure.counted(),
          hit.text(),
          quantity.value(),
          quantity.low(),
          quantity.high(),
          quantity.hedge(),
          quantity.unit(),
          figure.negated(),
          figure.originator(),
          figure.quote(),
          event == null ? null : event.trigger(),
          event == null ? null : event.place(),
          event == null ? null : event.from(),
          event == null ? null : event.to(),
          figure.rule(),
          hit.sentence(),
          figure.span().start(),
          figure.span().end(),
          hit.inHeadline());
    }
    return table;
  }

  private static Listing events(Report report) {
    Listing table = new Listing("id", "label", "trigger", "place", "first_day", "last_day");
    for (Event event : report.events()) {
      table.add(
          event.id(), event.label(), event.trigger(), event.place(), event.from(), event.to());
    }
    return table;
  }

  private static Listing eventArticles(Report report) {
    Listing table = new Listing("event", "article");
    report
        .events()
        .forEach(event -> event.articles().forEach(article -> table.add(event.id(), article)));
    return table;
  }

  private static Listing facts(Report report) {
    Listing table =
        new Listing(
            "id", "event", "measure", "counted", "verdict", "reason", "low", "high", "confidence");
    for (Fact fact : report.facts()) {
      table.add(
          fact.id(),
          fact.event(),
          fact.measure(),
          fact.counted(),
          fact.verdict(),
          fact.reason(),
          fact.low(),
          fact.high(),
          fact.dispute() == null ? null : fact.dispute().confidence());
    }
    return table;
  }

  /** Of every value of every fact who gives it, and the same of shared quotes and of blame. */
  private static Listing claims(Report report) {
    Listing table =
        new Listing(
            "kind",
            "fact",
            "event",
            "value",
            "low",
            "high",
            "hedge",
            "originator",
            "article",
            "prints",
            "in_headline",
            "sentence",
            "span_start",
            "span_end");
    for (Fact fact : report.facts()) {
      for (Fact.Value value : fact.values()) {
        for (Claim claim : value.claims()) {
          List<@Nullable Object> row = new ArrayList<>();
          row.add("figure");
          row.add(fact.id());
          row.add(fact.event());
          row.add(value.text());
          row.add(value.low());
          row.add(value.high());
          table.add(claim(row, claim));
        }
      }
    }
    for (int i = 0; i < report.quotes().size(); i++) {
      String group = "quote-" + (i + 1);
      report
          .quotes()
          .get(i)
          .versions()
          .forEach(version ->
              said("quote", group, null, version.text(), version.claims()).forEach(table::add));
    }
    for (int i = 0; i < report.responsibility().size(); i++) {
      String group = "blame-" + (i + 1);
      String event = report.responsibility().get(i).event();
      report
          .responsibility()
          .get(i)
          .versions()
          .forEach(version ->
              said("blame", group, event, version.blamed(), version.claims()).forEach(table::add));
    }
    return table;
  }

  private static Stream<@Nullable Object[]> said(
      String kind, String group, @Nullable String event, String value, List<Claim> claims) {
    return claims.stream()
        .map(claim -> {
          List<@Nullable Object> row = new ArrayList<>();
          row.add(kind);
          row.add(group);
          row.add(event);
          row.add(value);
          row.add(null);
          row.add(null);
          return claim(row, claim);
        });
  }

  private static @Nullable Object[] claim(List<@Nullable Object> row, Claim claim) {
    row.add(claim.hedge());
    row.add(claim.originator());
    row.add(claim.article());
    row.add(claim.prints().isEmpty() ? null : String.join("; ", claim.prints()));
    row.add(claim.inHeadline());
    row.add(claim.sentence());
    row.add(claim.span().start());
    row.add(claim.span().end());
    return row.toArray();
  }
}
