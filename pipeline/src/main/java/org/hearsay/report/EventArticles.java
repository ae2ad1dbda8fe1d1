package org.hearsay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.report.ReportOutline.Section;
import org.jspecify.annotations.Nullable;

/** The articles that a section is drawn from, in the order in which they appeared. */
final class EventArticles {

  private EventArticles() {}

  /**
   * One article.
   *
   * @param outlet null where none of its claims is shown, so that only its id is known
   * @param title null where nobody knows
   */
  record Article(
      String id,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String url,
      @Nullable LocalDate published) {

    /** What to call it: its title, else its id. */
    String name() {
      return title == null ? id : title;
    }
  }

  static List<Article> of(Section section) {
    Map<String, Article> articles = new TreeMap<>();
    claims(section).forEach(claim -> articles.putIfAbsent(claim.article(), article(claim)));
    Event event = section.event();
    if (event != null) {
      event
          .articles()
          .forEach(
              id -> articles.putIfAbsent(id, new Article(Shown.line(id), null, null, null, null)));
    }
    List<Article> ordered = new ArrayList<>(articles.values());
    ordered.sort(
        Comparator.comparing(Article::published, Comparator.nullsLast(Comparator.naturalOrder())));
    return ordered;
  }

  private static Stream<Claim> claims(Section section) {
    return Stream.of(
            section.facts().stream().flatMap(ReportOutline::claims),
            section.responsibility().stream().flatMap(ReportOutline::claims),
            section.quotes().stream().flatMap(ReportOutline::claims),
            section.alike().stream().flatMap(ReportOutline::claims))
        .flatMap(claims -> claims);
  }

  private static Article article(Claim claim) {
    String title = claim.title();
    return new Article(
        Shown.line(claim.article()),
        Wording.outlet(claim),
        title == null || title.isBlank() ? null : Shown.line(title).strip(),
        claim.url(),
        claim.published());
  }
}
