package org.hearsay.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.corpus.Article;
import org.hearsay.index.search.ArticleEntry;
import org.hearsay.index.search.OutletCount;

/** Articles, events and outlets as rows, the same for the commands, the pages and the API. */
public final class Listings {

  private Listings() {}

  /** A table for people has no room for addresses and paths. */
  public static Listing articles(List<ArticleEntry> entries, HitFormat format) {
    return format == HitFormat.TEXT ? forPeople(entries) : forPrograms(entries);
  }

  private static Listing forPeople(List<ArticleEntry> entries) {
    Listing listing = new Listing("published", "outlet", "quotes", "figures", "id", "title");
    entries.forEach(entry -> {
      Article article = entry.article().article();
      listing.add(
          article.published(),
          article.outlet(),
          entry.article().quotes().size(),
          figures(entry),
          article.id(),
          article.title());
    });
    return listing;
  }

  private static Listing forPrograms(List<ArticleEntry> entries) {
    Listing listing =
        new Listing("published", "outlet", "quotes", "figures", "id", "title", "url", "file");
    for (ArticleEntry entry : entries) {
      Article article = entry.article().article();
      listing.add(
          article.published(),
          article.outlet(),
          entry.article().quotes().size(),
          figures(entry),
          article.id(),
          article.title(),
          article.url(),
          entry.file());
    }
    return listing;
  }

  /** How many figures text and headline have. */
  public static int figures(ArticleEntry entry) {
    return entry.article().figures().size() + entry.article().headlineFigures().size();
  }

  /**
   * Events with how many of their facts are conflicts and updates.
   *
   * @param facts of these events, and of any others
   */
  public static Listing events(List<Event> events, List<Fact> facts) {
    Map<String, Map<FactVerdict, Integer>> verdicts = new HashMap<>();
    facts.forEach(fact ->
        verdicts
            .computeIfAbsent(fact.event(), e -> new EnumMap<>(FactVerdict.class))
            .merge(fact.verdict(), 1, Integer::sum));
    Listing listing =
        new Listing("articles", "conflicts", "updates", "facts", "from", "to", "id", "event");
    for (Event event : events) {
      Map<FactVerdict, Integer> its = verdicts.getOrDefault(event.id(), Map.of());
      listing.add(
          event.articles().size(),
          its.getOrDefault(FactVerdict.CONFLICT, 0),
          its.getOrDefault(FactVerdict.UPDATE, 0),
          its.values().stream().mapToInt(Integer::intValue).sum(),
          event.from(),
          event.to(),
          event.id(),
          event.label());
    }
    return listing;
  }

  /** Outlets with the days of their first and last article. */
  public static Listing outlets(List<OutletCount> outlets) {
    Listing listing = new Listing("articles", "from", "to", "outlet");
    outlets.forEach(one -> listing.add(one.articles(), one.from(), one.to(), one.outlet()));
    return listing;
  }
}
