package org.hearsay.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.index.search.Origin;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.web.SearchView.Choice;

/** One event with all that is told of it, filtered by outlet, by whose word it is, and by day. */
final class EventPage {

  private final String id;
  private final Section section;
  private final Asked asked;
  private final Here here;

  EventPage(String id, Section section, Asked asked, String site) {
    this.id = id;
    this.section = section;
    this.asked = asked;
    this.here = new Here(site, isAsked());
  }

  /** Where a fact stands on the page. */
  static String anchor(Fact fact) {
    return "fact-" + fact.id();
  }

  private Predicate<Claim> isAsked() {
    Origin origin = asked.origin();
    String originator = asked.text("originator");
    return claim ->
        (origin.outlets().isEmpty()
                || origin.outlets().contains(claim.outlet())
                || claim.prints().stream().anyMatch(origin.outlets()::contains))
            && (originator == null || originator.equals(claim.originator()))
            && (origin.from() == null
                || (claim.published() != null && !claim.published().isBefore(origin.from())))
            && (origin.to() == null
                || (claim.published() != null && !claim.published().isAfter(origin.to())));
  }

  EventView view() {
    List<Content> findings = new ArrayList<>();
    List<Choice> contents = new ArrayList<>();
    for (Fact fact : section.facts()) {
      here.of(fact)
          .ifPresent(one -> {
            findings.add(FindingsHtml.fact(one, anchor(fact)));
            contents.add(
                new Choice(
                    Wording.title(fact),
                    Wording.verdict(fact.verdict()),
                    "#" + anchor(fact),
                    false));
          });
    }
    section.quotes().forEach(q -> here.of(q).map(FindingsHtml::quote).ifPresent(findings::add));
    section
        .responsibility()
        .forEach(r -> here.of(r).map(FindingsHtml::blame).ifPresent(findings::add));
    List<Content> alike = new ArrayList<>();
    section.alike().forEach(q -> here.of(q).map(FindingsHtml::quote).ifPresent(alike::add));
    return new EventView(
        id,
        FindingsHtml.heading(section),
        FindingsHtml.coverage(section),
        section.outlets(),
        originators(),
        asked.textOr("outlet", ""),
        asked.textOr("originator", ""),
        asked.textOr("from", ""),
        asked.textOr("to", ""),
        filters(),
        findings,
        alike,
        contents);
  }

  private List<String> originators() {
    Set<String> names = new TreeSet<>();
    section.facts().stream()
        .flatMap(ReportOutline::claims)
        .map(Claim::originator)
        .filter(Objects::nonNull)
        .forEach(names::add);
    return List.copyOf(names);
  }

  private List<Choice> filters() {
    Address whole = Address.of("/event").with("id", id);
    for (String name : List.of("outlet", "originator", "from", "to")) {
      whole = whole.with(name, asked.text(name));
    }
    List<Choice> filters = new ArrayList<>();
    for (String name : List.of("outlet", "originator", "from", "to")) {
      String value = asked.text(name);
      if (value != null) {
        filters.add(
            new Choice(name + ": " + Shown.line(value), "", whole.without(name).toString(), true));
      }
    }
    return filters;
  }
}
