package org.hearsay.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.ReportStyle;

/** A comparison of all articles, and where in it an article, an event or an outlet is found. */
final class Compared {

  /** Where nothing has been compared yet. */
  static final Compared NOTHING =
      new Compared(new Report(List.of(), List.of(), List.of(), List.of(), List.of()), 0);

  private final Report report;
  private final ReportOutline outline;
  private final long number;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, Set<Fact>> byArticle = new HashMap<>();
  private final Map<String, List<Fact>> byOriginator = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();

  /**
   * @param number of the state of the index that was compared
   */
  Compared(Report report, long number) {
    this.report = report;
    this.number = number;
    this.outline = ReportOutline.of(report, ReportStyle.plain());
    report.events().forEach(event -> events.put(event.id(), event));
    for (Section section : outline.sections()) {
      Event event = section.event();
      if (event != null) {
        sections.put(event.id(), section);
      }
    }
    for (Fact fact : report.facts()) {
      ReportOutline.claims(fact)
          .forEach(claim ->
              byArticle.computeIfAbsent(claim.article(), a -> new LinkedHashSet<>()).add(fact));
      Set<String> originators = new LinkedHashSet<>();
      ReportOutline.claims(fact)
          .map(Claim::originator)
          .filter(Objects::nonNull)
          .forEach(originators::add);
      for (String who : originators) {
        byOriginator.computeIfAbsent(who, w -> new ArrayList<>(1)).add(fact);
      }
    }
  }

  Report report() {
    return report;
  }

  ReportOutline outline() {
    return outline;
  }

  long number() {
    return number;
  }

  /** The events with something to show, the one of the most important fact first. */
  List<Section> sections() {
    return List.copyOf(sections.values());
  }

  /** Null where there is no such event, or nothing to show of it. */
  @org.jspecify.annotations.Nullable
  Section section(String event) {
    return sections.get(event);
  }

  /** What an event is called, also where there is nothing to show of it. */
  @org.jspecify.annotations.Nullable
  Event event(String id) {
    return events.get(id);
  }

  /** The utterances that outlets tell apart, or those that they tell alike, weightiest first. */
  List<SharedQuote> quotes(boolean alike) {
    return report.quotes().stream().filter(quote -> quote.folded() == alike).toList();
  }

  /** The facts of which an article tells. */
  List<Fact> factsOf(String article) {
    return new ArrayList<>(byArticle.getOrDefault(article, Set.of()));
  }

  /** The facts of which somebody gives a number. */
  List<Fact> factsBy(String originator) {
    return byOriginator.getOrDefault(originator, List.of());
  }

  /** All facts with one of these verdicts, the most important first. */
  List<Fact> facts(FactVerdict verdict) {
    return report.facts().stream().filter(fact -> fact.verdict() == verdict).toList();
  }
}
