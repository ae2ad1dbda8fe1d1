package org.hearsay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.report.ReportOutline.Section;

/** Sentences and lines that sum up parts of a report. */
final class Summary {

  static final String SEVERAL_EVENTS = "Quoted in more than one story";

  private static final int MOST_IN_A_TITLE = 4;

  /** So many outlets of an event are all named. */
  private static final int MOST_OUTLETS = 5;

  private static final Comparator<BigDecimal> LOWEST_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private Summary() {}

  /** "12 articles, 4 events: 2 conflicts, 1 update and 3 shared quotes." */
  static String of(ReportOutline outline) {
    if (outline.isEmpty() && outline.alike() == 0) {
      return "Nothing to compare yet: no two articles here tell of the same event or give the same"
          + " quote; index more articles about one story, or ask more broadly.";
    }
    List<String> found = new ArrayList<>();
    for (FactVerdict verdict : FactVerdict.values()) {
      int number = outline.verdicts().getOrDefault(verdict, 0);
      if (number > 0 || verdict == FactVerdict.CONFLICT || verdict == FactVerdict.UPDATE) {
        found.add(number == 0 ? "no " + noun(verdict) : Wording.verdicts(verdict, number));
      }
    }
    if (outline.quotes() > 0) {
      found.add(Wording.count(outline.quotes(), "shared quote"));
    }
    return Wording.count(outline.articles(), "article")
        + ", "
        + Wording.count(outline.events(), "event")
        + ": "
        + Wording.list(found)
        + ".";
  }

  private static String noun(FactVerdict verdict) {
    return Wording.verdicts(verdict, 0).substring("0 ".length());
  }

  /** What the report does not show, each with its number; empty where it shows everything. */
  static List<String> leftOut(ReportOutline outline) {
    List<String> leftOut = new ArrayList<>();
    if (outline.beyondLimit() > 0) {
      leftOut.add(Wording.count(outline.beyondLimit(), "less important fact"));
    }
    if (outline.singleSources() > 0) {
      leftOut.add(Wording.count(outline.singleSources(), "fact") + " that one source alone gives");
    }
    if (outline.apart() > 0) {
      leftOut.add(
          Wording.count(outline.apart(), "fact")
              + " whose figures turn out to be of several things");
    }
    if (outline.possible() > 0) {
      leftOut.add(
          Wording.count(outline.possible(), "possible difference")
              + ", less sure than a conflict must be");
    }
    if (outline.blamedByOne() > 0) {
      leftOut.add(
          Wording.count(outline.blamedByOne(), "event")
              + " of which one outlet alone says who is to blame");
    }
    if (outline.alike() > 0) {
      leftOut.add(Wording.count(outline.alike(), "quote") + " told alike");
    }
    int unplaced = outline.unplaced().size();
    if (unplaced > 0) {
      leftOut.add(
          Wording.count(unplaced, "claim")
              + (unplaced == 1 ? " that belongs" : " that belong")
              + " to no event");
    }
    return leftOut;
  }

  /** "3 more quotes told alike". */
  static String alike(Section section) {
    String first = section.quotes().isEmpty() ? "quote" : "more quote";
    return Wording.count(section.alike().size(), first) + " told alike";
  }

  /** "6 articles from CNN, Gazette and 2 more outlets". */
  static String coverage(Section section) {
    List<String> outlets = section.outlets();
    int named = outlets.size() <= MOST_OUTLETS ? MOST_OUTLETS : 3;
    List<String> names = new ArrayList<>();
    outlets.stream().limit(named).forEach(outlet -> names.add(Shown.line(outlet)));
    if (outlets.size() > named) {
      names.add(Wording.count(outlets.size() - named, "more outlet"));
    }
    Event event = section.event();
    String from = Wording.list(names);
    return event == null
        ? Shown.capitalised(from)
        : Wording.count(event.articles().size(), "article") + " from " + from;
  }

  /** The values in their own words: "14 against 22", "58 → 70 → 86"; the ends of a long list. */
  static String range(Fact fact) {
    List<Fact.Value> all =
        fact.verdict() == FactVerdict.UPDATE ? inOrderOfTime(fact) : fact.values();
    List<Fact.Value> near = all.stream().filter(value -> !value.outlier()).toList();
    boolean isLong = near.size() > MOST_IN_A_TITLE;
    List<Fact.Value> ends =
        near.stream()
            .filter(value -> !isBoundAlone(value) && isOfAll(value, fact))
            .sorted(Comparator.comparing(Fact.Value::low, LOWEST_FIRST))
            .toList();
    if (isLong && !ends.isEmpty()) {
      return Shown.line(ends.getFirst().text())
          + " to "
          + Shown.line(ends.getLast().text())
          + ", "
          + Wording.count(fact.values().size(), "value");
    }
    List<String> values = near.stream().map(value -> Shown.line(value.text())).toList();
    return switch (fact.verdict()) {
      case CONFLICT -> String.join(values.size() == 2 ? " against " : " / ", values);
      case UPDATE -> String.join(" → ", values);
      case SCOPE, PRECISION, AGREEMENT, APART, SINGLE -> String.join(" / ", values);
    };
  }

  /** The values as they were first published; those of one day, and of none, lowest first. */
  static List<Fact.Value> inOrderOfTime(Fact fact) {
    return fact.values().stream()
        .sorted(Comparator.comparing(value -> firstDay(value).orElse(LocalDate.MAX)))
        .toList();
  }

  /** When the value was first published. */
  static Optional<LocalDate> firstDay(Fact.Value value) {
    return value.claims().stream()
        .map(Claim::published)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** What lies outside the fact's bounds counts a group alone. */
  private static boolean isOfAll(Fact.Value value, Fact fact) {
    BigDecimal low = value.low();
    return low == null || fact.low() == null || low.compareTo(fact.low()) >= 0;
  }

  /** The value in its own words, with what sets it apart. */
  static String value(Fact.Value value) {
    return Shown.line(value.text()) + (value.outlier() ? ", far from the others" : "");
  }

  /** "Up to 40" may be none at all, so it is not the lowest of a list. */
  private static boolean isBoundAlone(Fact.Value value) {
    return value.high() != null && (value.low() == null || value.low().signum() == 0);
  }

  /** "U.S. officials, in CNN, 12 September 2013"; where the word is the outlet's own, without. */
  static String provenance(Claim claim) {
    String originator = claim.originator();
    String printed = printed(claim);
    return originator == null || originator.isBlank()
        ? printed
        : Shown.line(originator).strip() + ", in " + printed;
  }

  /** "CNN, 12 September 2013; also printed by Gazette". */
  static String printed(Claim claim) {
    LocalDate published = claim.published();
    StringBuilder printed = new StringBuilder(Wording.outlet(claim));
    if (published != null) {
      printed.append(", ").append(Wording.day(published));
    }
    if (claim.inHeadline()) {
      printed.append(", headline");
    }
    if (!claim.prints().isEmpty()) {
      List<String> prints = claim.prints().stream().map(Shown::line).toList();
      printed.append("; also printed by ").append(Wording.list(prints));
    }
    return printed.toString();
  }

  /** Who accuses: the originator, else the outlet itself. */
  static String accuser(Claim claim) {
    String originator = claim.originator();
    return originator == null || originator.isBlank()
        ? Wording.outlet(claim)
        : Shown.line(originator).strip();
  }
}
