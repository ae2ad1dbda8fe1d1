package org.hearsay.compare.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is asked for. The comparison itself is made over everything, so that a fact says
 * the same whatever is left out around it.
 *
 * @param articles ids of which an event must have one; null takes all
 * @param event an event's id, or words of its label ("orlando shooting"); null takes all
 * @param measure null takes all
 * @param verdict null takes all
 */
public record ReportFilter(
    @Nullable Set<String> articles,
    @Nullable String event,
    @Nullable Measure measure,
    @Nullable FactVerdict verdict) {

  /** What is left of a report. Quotes and unplaced claims are no facts and of no measure. */
  public Report of(Report whole) {
    if (articles == null && event == null && measure == null && verdict == null) {
      return whole;
    }
    boolean ofFacts = measure != null || verdict != null;
    Set<String> named =
        whole.events().stream().filter(this::isAsked).map(Event::id).collect(Collectors.toSet());
    List<Fact> facts =
        whole.facts().stream()
            .filter(fact -> named.contains(fact.event()))
            .filter(fact -> measure == null || fact.measure() == measure)
            .filter(fact -> verdict == null || fact.verdict() == verdict)
            .toList();
    Set<String> left =
        ofFacts ? facts.stream().map(Fact::event).collect(Collectors.toSet()) : named;
    List<Event> events = whole.events().stream().filter(one -> left.contains(one.id())).toList();
    Set<String> told = new HashSet<>();
    events.forEach(one -> told.addAll(one.articles()));
    if (articles != null) {
      told.retainAll(articles);
    }
    return new Report(
        events,
        facts,
        ofFacts ? List.of() : whole.quotes().stream().filter(quote -> isIn(quote, told)).toList(),
        ofFacts
            ? List.of()
            : whole.responsibility().stream().filter(one -> left.contains(one.event())).toList(),
        List.of(),
        event == null ? whole.series().stream().filter(this::isAsked).toList() : List.of());
  }

  private boolean isAsked(Series series) {
    return (measure == null || series.measure() == measure)
        && (verdict == null || series.verdict() == verdict)
        && (articles == null
            || series.claims().anyMatch(claim -> articles.contains(claim.article())));
  }

  private boolean isAsked(Event one) {
    if (articles != null && one.articles().stream().noneMatch(articles::contains)) {
      return false;
    }
    if (event == null || one.id().equals(event)) {
      return true;
    }
    String label = one.label().toLowerCase(Locale.ROOT);
    return List.of(event.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).stream()
        .allMatch(label::contains);
  }

  private static boolean isIn(SharedQuote quote, Set<String> articles) {
    return quote.versions().stream()
        .flatMap(version -> version.claims().stream())
        .anyMatch(claim -> articles.contains(claim.article()));
  }
}
