package org.hearsay.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.index.search.OutletCount;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.Wording;
import org.hearsay.web.ListView.Row;
import org.hearsay.web.SearchView.Choice;
import org.jspecify.annotations.Nullable;

/** How an outlet's numbers stand to those of others, and outlets side by side. */
final class OutletPage {

  private static final int MOST_FACTS = 60;

  private final List<OutletCount> all;
  private final Compared compared;
  private final Corrections corrections;
  private final List<String> outlets;
  private final @Nullable Section event;

  /**
   * @param corrections of these outlets
   * @param outlets by the names under which they are shown
   * @param event what alone is looked at; null for all events
   */
  OutletPage(
      List<OutletCount> all,
      Compared compared,
      Corrections corrections,
      List<String> outlets,
      @Nullable Section event) {
    this.event = event;
    this.all = all;
    this.compared = compared;
    this.corrections = corrections;
    this.outlets = outlets;
  }

  /** What an outlet did over all facts of which more than one outlet tells. */
  private record Profile(int shared, int alone, int first, int disputed, int contradicting) {}

  /**
   * What it shows.
   *
   * @param waiting why nothing is known of facts; empty where it is
   * @param site "http://127.0.0.1:8017"
   */
  OutletView view(String waiting, String site) {
    return new OutletView(
        Wording.list(outlets.stream().map(Found::outlet).toList()),
        outlets.stream().map(Found::outlet).toList(),
        all.stream()
            .map(OutletCount::outlet)
            .filter(name -> !name.isBlank() && !outlets.contains(name))
            .filter(name -> event == null || event.outlets().contains(name))
            .sorted()
            .toList(),
        event == null ? measures(waiting.isEmpty()) : List.of(),
        facts(),
        waiting,
        event == null ? List.of() : quotes(event, site),
        event == null ? null : event(event),
        chosen(),
        outlets.stream()
            .flatMap(name ->
                Stream.of(
                    link("Quotes in ", "/search", name),
                    link("Quotes shared with others by ", "/wordings", name),
                    link("What was changed by ", "/changes", name)))
            .toList());
  }

  /** The utterances that all of them have of the event, each with their words alone. */
  private List<Content> quotes(Section section, String site) {
    Here here = new Here(site, claim -> outlets.stream().anyMatch(name -> is(claim, name)));
    return Stream.concat(section.quotes().stream(), section.alike().stream())
        .filter(quote ->
            outlets.stream()
                .allMatch(name -> ReportOutline.claims(quote).anyMatch(claim -> is(claim, name))))
        .flatMap(quote -> here.of(quote).stream())
        .map(FindingsHtml::quote)
        .toList();
  }

  private static Choice event(Section section) {
    String id = Objects.requireNonNull(section.event()).id();
    return new Choice(FindingsHtml.heading(section), id, Address.event(id), true);
  }

  /** Each outlet, leading to the page without it; none where there is one alone. */
  private List<Choice> chosen() {
    List<Choice> chosen = new ArrayList<>();
    for (String name : outlets.size() > 1 ? outlets : List.<String>of()) {
      Address rest = Address.of("/compare");
      for (String other : outlets) {
        rest = rest.with("outlet", other.equals(name) ? "" : other);
      }
      if (event != null) {
        rest = rest.with("event", Objects.requireNonNull(event.event()).id());
      }
      chosen.add(new Choice(Found.outlet(name), "", rest.toString(), true));
    }
    return chosen;
  }

  private List<Row> measures(boolean isCompared) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("Articles", outlets, name -> count(name).articles()));
    if (isCompared) {
      List<Profile> profiles = outlets.stream().map(this::profile).toList();
      rows.add(row("Facts shared with others", profiles, Profile::shared));
      rows.add(row("… where its number stands alone", profiles, Profile::alone));
      rows.add(row("… which it gave first", profiles, Profile::first));
      rows.add(row("… in which sources conflict", profiles, Profile::disputed));
      rows.add(row("Headlines against their own text", profiles, Profile::contradicting));
    }
    rows.add(row("Articles that were changed later", outlets, corrections::changedBy));
    rows.add(row("… figures changed or taken back in them", outlets, corrections::figuresOf));
    return rows;
  }

  private static Choice link(String what, String page, String outlet) {
    String address = Address.of(page).with("outlet", outlet).toString();
    return new Choice(what + Found.outlet(outlet), "", address, false);
  }

  private OutletCount count(String name) {
    return all.stream()
        .filter(one -> one.outlet().equals(name))
        .findFirst()
        .orElse(new OutletCount(name, 0, null, null));
  }

  private static <T> Row row(String label, List<T> columns, Function<T, ? extends Number> cell) {
    return new Row(
        label,
        "",
        "",
        columns.stream().map(one -> Wording.number(cell.apply(one).longValue())).toList());
  }

  private Profile profile(String outlet) {
    int shared = 0;
    int alone = 0;
    int first = 0;
    int disputed = 0;
    int contradicting = 0;
    for (Fact fact : compared.report().facts()) {
      if (!isToldBy(fact, outlet) || fact.verdict() == FactVerdict.APART) {
        continue;
      }
      contradicting += contradicting(fact, outlet);
      if (sources(fact).size() < 2) {
        continue;
      }
      shared++;
      alone += isAlone(fact, outlet) ? 1 : 0;
      first += isFirst(fact, outlet) ? 1 : 0;
      disputed += fact.verdict() == FactVerdict.CONFLICT ? 1 : 0;
    }
    return new Profile(shared, alone, first, disputed, contradicting);
  }

  private static int contradicting(Fact fact, String outlet) {
    return (int) fact.selfContradictions().stream().filter(one -> one.who().equals(outlet)).count();
  }

  private static boolean isToldBy(Fact fact, String outlet) {
    return ReportOutline.claims(fact).anyMatch(claim -> is(claim, outlet));
  }

  private static boolean is(Claim claim, String outlet) {
    return claim.outlet().equals(outlet) || claim.prints().contains(outlet);
  }

  private static Set<String> sources(Fact fact) {
    return ReportOutline.claims(fact).map(Claim::outlet).collect(Collectors.toSet());
  }

  /** Whether a value is given by it and by nobody else. */
  private static boolean isAlone(Fact fact, String outlet) {
    return fact.values().size() > 1
        && fact.values().stream()
            .anyMatch(value ->
                value.claims().stream()
                    .allMatch(claim -> claim.outlet().equals(outlet) && claim.prints().isEmpty()));
  }

  /** Whether it gave a value on a day before all others that give it. */
  private static boolean isFirst(Fact fact, String outlet) {
    return fact.values().stream()
        .anyMatch(value -> {
          Set<LocalDate> own = days(value.claims().stream().filter(claim -> is(claim, outlet)));
          Set<LocalDate> others = days(value.claims().stream().filter(claim -> !is(claim, outlet)));
          return !own.isEmpty()
              && !others.isEmpty()
              && own.stream().anyMatch(day -> others.stream().allMatch(day::isBefore));
        });
  }

  private static Set<LocalDate> days(Stream<Claim> claims) {
    return claims.map(Claim::published).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private List<Row> facts() {
    List<Row> rows = new ArrayList<>();
    for (Fact fact : compared.report().facts()) {
      boolean isTold =
          (event == null || event.facts().contains(fact))
              && outlets.stream().allMatch(name -> isToldBy(fact, name));
      if (isTold && fact.verdict() != FactVerdict.APART && sources(fact).size() > 1) {
        rows.add(row(fact));
      }
      if (rows.size() == MOST_FACTS) {
        break;
      }
    }
    return rows;
  }

  private Row row(Fact fact) {
    var event = compared.event(fact.event());
    List<String> cells = new ArrayList<>();
    cells.add(event == null ? "" : Wording.label(event));
    cells.add(Wording.verdict(fact.verdict()));
    outlets.forEach(name -> cells.add(values(fact, claim -> is(claim, name))));
    cells.add(values(fact, claim -> outlets.stream().noneMatch(name -> is(claim, name))));
    return new Row(
        Wording.title(fact),
        Address.event(fact.event()) + "#" + EventPage.anchor(fact),
        FindingsHtml.tone(fact),
        cells);
  }

  private static String values(Fact fact, java.util.function.Predicate<Claim> isAsked) {
    Set<String> values = new HashSet<>();
    return fact.values().stream()
        .filter(value -> value.claims().stream().anyMatch(isAsked))
        .map(FindingsHtml::value)
        .filter(values::add)
        .collect(Collectors.joining("; "));
  }
}
