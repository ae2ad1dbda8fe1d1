package org.hearsay.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.index.search.Origin;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.web.ListView.Field;
import org.hearsay.web.ListView.Row;

/** The events to browse: by words of their names, by kind, by day, by whether they are disputed. */
final class EventsPage {

  private static final int PAGE = 50;

  private final Compared compared;
  private final Asked asked;
  private final Origin days;

  EventsPage(Compared compared, Asked asked) {
    this.compared = compared;
    this.asked = asked;
    this.days = asked.origin();
  }

  /**
   * What it shows.
   *
   * @param waiting why no event is known; empty where they are
   */
  ListView view(String waiting) {
    List<Section> found = found();
    int page = asked.number("page", 1, 1, 10_000);
    Address here = here();
    return new ListView(
        "Events",
        waiting.isEmpty()
            ? Wording.count(found.size(), "event") + " with something to compare"
            : waiting,
        "/events",
        List.of(
            new Field("words", "Words or place", asked.textOr("words", ""), List.of()),
            new Field("kind", "Kind", asked.textOr("kind", ""), kinds()),
            new Field("verdict", "With", asked.textOr("verdict", ""), verdicts()),
            new Field("from", "From", asked.textOr("from", ""), List.of()),
            new Field("to", "To", asked.textOr("to", ""), List.of()),
            new Field(
                "sort", "Order", asked.textOr("sort", ""), List.of("newest", "oldest", "largest"))),
        List.of("Event", "When", "Where", "Kind", "What differs", "Articles", "Outlets"),
        ListView.page(found, page, PAGE).stream().map(EventsPage::row).toList(),
        page == 1 ? null : here.set("page", page - 1).toString(),
        (long) page * PAGE >= found.size() ? null : here.set("page", page + 1).toString(),
        waiting.isEmpty() ? "No event is like this." : "",
        waiting.isEmpty() ? ExportFile.files(here, "events") : List.of());
  }

  /** All that are asked for, in the order that is asked for. */
  List<Section> found() {
    return compared.sections().stream().filter(this::isAsked).sorted(order()).toList();
  }

  private Address here() {
    Address here = Address.of("/events");
    for (String name : List.of("words", "kind", "verdict", "from", "to", "sort")) {
      here = here.with(name, asked.text(name));
    }
    return here;
  }

  private static Event event(Section section) {
    return Objects.requireNonNull(section.event(), "every section of the list is of an event");
  }

  private static Row row(Section section) {
    String tone = section.facts().isEmpty() ? "" : FindingsHtml.tone(section.facts().getFirst());
    Event event = event(section);
    return new Row(
        Shown.capitalised(Shown.line(event.label()).strip()),
        Address.event(event.id()),
        tone,
        List.of(
            days(event),
            Shown.line(Objects.requireNonNullElse(event.place(), "")),
            Shown.line(Objects.requireNonNullElse(event.trigger(), "")),
            FindingsHtml.tally(section),
            Wording.number(event.articles().size()),
            Wording.number(section.outlets().size())));
  }

  /** "21 Aug 2013" or "5 Mar 2014 – 7 Mar 2014", as far as it is known. */
  private static String days(Event event) {
    LocalDate from = event.from();
    LocalDate to = event.to();
    if (from == null) {
      return to == null ? "" : day(to);
    }
    return to == null || to.equals(from) ? day(from) : day(from) + " – " + day(to);
  }

  private static String day(LocalDate day) {
    return Wording.shortDay(day).replace(' ', '\u00a0');
  }

  private boolean isAsked(Section section) {
    Event event = event(section);
    String label =
        (FindingsHtml.heading(section) + " " + Objects.requireNonNullElse(event.place(), ""))
            .toLowerCase(Locale.ROOT);
    String kind = asked.text("kind");
    FactVerdict verdict = asked.oneOf("verdict", FactVerdict.class);
    return Arrays.stream(asked.textOr("words", "").toLowerCase(Locale.ROOT).split("\\s+", -1))
            .allMatch(label::contains)
        && (kind == null || kind.equals(event.trigger()))
        && (verdict == null || section.facts().stream().anyMatch(fact -> fact.verdict() == verdict))
        && isOfDays(event);
  }

  private boolean isOfDays(Event event) {
    LocalDate first = event.from();
    LocalDate last = event.to() == null ? first : event.to();
    return (days.from() == null || (last != null && !last.isBefore(days.from())))
        && (days.to() == null || (first != null && !first.isAfter(days.to())));
  }

  private Comparator<Section> order() {
    Comparator<Section> byDay =
        Comparator.comparing(
            section -> Objects.requireNonNullElse(event(section).from(), LocalDate.MIN));
    return switch (asked.textOr("sort", "")) {
      case "newest" -> byDay.reversed();
      case "oldest" -> byDay;
      case "largest" ->
          Comparator.<Section>comparingInt(section -> event(section).articles().size()).reversed();
      default -> Comparator.comparingInt(section -> 0); // as they are: the most important first
    };
  }

  private List<String> kinds() {
    TreeSet<String> kinds = new TreeSet<>();
    compared
        .sections()
        .forEach(section -> {
          if (event(section).trigger() != null) {
            kinds.add(event(section).trigger());
          }
        });
    return List.copyOf(kinds);
  }

  private static List<String> verdicts() {
    return Arrays.stream(FactVerdict.values()).map(Found::word).toList();
  }
}
