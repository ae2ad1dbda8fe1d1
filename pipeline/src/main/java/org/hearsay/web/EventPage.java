package org.hearsay.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.index.search.Origin;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.web.EventView.Finding;
import org.hearsay.web.SearchView.Choice;
import org.jspecify.annotations.Nullable;

/** One event with all that is told of it, filtered by outlet, by whose word it is, and by day. */
final class EventPage {

  private static final List<String> FILTERS = List.of("outlet", "originator", "from", "to");

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
    List<Finding> findings = new ArrayList<>();
    List<Choice> contents = new ArrayList<>();
    for (Fact fact : section.facts().stream().sorted(order()).toList()) {
      here.of(fact)
          .ifPresent(one -> {
            findings.add(new Finding(label(one), FindingsHtml.fact(one, anchor(fact))));
            contents.add(
                new Choice(
                    Wording.title(fact),
                    Wording.verdict(fact.verdict()),
                    "#" + anchor(fact),
                    false));
          });
    }
    section
        .quotes()
        .forEach(quote ->
            here.of(quote)
                .map(one -> new Finding("Quote: " + Shown.line(one.speaker()), quote(one)))
                .ifPresent(findings::add));
    section
        .responsibility()
        .forEach(who ->
            here.of(who)
                .map(one -> new Finding("Who is blamed, and by whom", FindingsHtml.blame(one)))
                .ifPresent(findings::add));
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
        contents,
        orders(),
        new Choice(
            isFolded() ? "Unfold all" : "Fold all",
            "",
            whole().with("sort", asked.text("sort")).with("fold", isFolded() ? "" : "all") + "",
            false),
        isFolded(),
        sideBySide());
  }

  private static Content quote(SharedQuote quote) {
    return FindingsHtml.quote(quote);
  }

  private static String label(Fact fact) {
    return Wording.verdict(fact.verdict())
        + ": "
        + Wording.title(fact)
        + ", "
        + FindingsHtml.range(fact);
  }

  private boolean isFolded() {
    return asked.textOr("fold", "").equals("all");
  }

  private Comparator<Fact> order() {
    return switch (asked.textOr("sort", "")) {
      case "newest" -> Comparator.comparing(EventPage::newest).reversed();
      case "sources" -> Comparator.comparingLong(EventPage::sources).reversed();
      case "name" -> Comparator.comparing(Wording::title);
      default -> Comparator.comparingInt(fact -> 0); // as they are: the most important first
    };
  }

  private static LocalDate newest(Fact fact) {
    return ReportOutline.claims(fact)
        .map(Claim::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static long sources(Fact fact) {
    return ReportOutline.claims(fact).map(Claim::outlet).distinct().count();
  }

  private List<Choice> orders() {
    String now = asked.textOr("sort", "");
    return section.facts().size() < 2
        ? List.of()
        : List.of(
            order("Gravest first", "", now),
            order("Newest first", "newest", now),
            order("Most sources first", "sources", now),
            order("By name", "name", now));
  }

  private Choice order(String label, String value, String now) {
    Address there = whole().with("sort", value).with("fold", asked.text("fold"));
    return new Choice(label, "", there.toString(), value.equals(now));
  }

  private @Nullable String sideBySide() {
    List<String> outlets = section.outlets();
    return outlets.size() < 2
        ? null
        : Address.of("/compare")
            .with("event", id)
            .with("outlet", outlets.get(0))
            .with("outlet", outlets.get(1))
            .toString();
  }

  /** The event with all filters that are asked for. */
  private Address whole() {
    Address whole = Address.of("/event").with("id", id);
    for (String name : FILTERS) {
      whole = whole.with(name, asked.text(name));
    }
    return whole;
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
    Address whole = whole().with("sort", asked.text("sort")).with("fold", asked.text("fold"));
    List<Choice> filters = new ArrayList<>();
    for (String name : FILTERS) {
      String value = asked.text(name);
      if (value != null) {
        filters.add(
            new Choice(name + ": " + Shown.line(value), "", whole.without(name).toString(), true));
      }
    }
    return filters;
  }
}
