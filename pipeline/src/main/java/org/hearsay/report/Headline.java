package org.hearsay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.compare.finding.Fact;
import org.hearsay.corpus.Measure;

/**
 * A fact as a sentence: "The port authority counted 14 dead, the dockers' union at least 22". It
 * never begins with somebody who has no name: then the outlet speaks.
 */
final class Headline {

  /** Words for people that a headline need not say beside "dead". */
  private static final Set<String> PEOPLE = Set.of("people", "persons", "deaths", "dead");

  /** "20 pupils" and "hundreds", not "3 injuries" or "some 20 people, at one place". */
  private static final Pattern WITH_A_NOUN =
      Pattern.compile(
          "\\p{L}+s|[^,]*\\d \\p{L}[^,]*(?<!deaths|injuries|victims|casualties|fatalities|others)");

  private Headline() {}

  static String of(Fact fact) {
    Optional<String> sentence =
        switch (fact.verdict()) {
          case CONFLICT, SCOPE, PRECISION -> sides(fact);
          case UPDATE -> movement(fact);
          case AGREEMENT -> agreement(fact);
          case APART, SINGLE -> Optional.empty();
        };
    return sentence.orElseGet(() -> Wording.title(fact) + ": " + Summary.range(fact));
  }

  /** "French intelligence counted at least 281 dead, U.S. officials 1,400". */
  private static Optional<String> sides(Fact fact) {
    List<Fact.Value> ends = ends(fact);
    if (ends.size() < 2) {
      return Optional.empty();
    }
    boolean swapped =
        NamedSource.isUnknown(ends.getFirst()) && !NamedSource.isUnknown(ends.getLast());
    Fact.Value lead = swapped ? ends.getLast() : ends.getFirst();
    Fact.Value other = swapped ? ends.getFirst() : ends.getLast();
    NamedSource first = NamedSource.of(lead);
    NamedSource second = NamedSource.of(other);
    String what = counted(fact, lead);
    String then = words(other);
    String says = Shown.capitalised(first.name()) + said(fact, first);
    if (first.name().equals(second.name())) {
      return Optional.of(says + "both " + what + " and " + then);
    }
    String pause = what.contains(", ") || then.contains(", ") ? "; " : ", ";
    return Optional.of(says + what + pause + second.name() + " " + then);
  }

  /** An outlet that names no source reports what it did not count. */
  private static String said(Fact fact, NamedSource source) {
    return !countsPeopleOrThings(fact) ? " gave " : source.isOutlet() ? " reported " : " counted ";
  }

  /** What the reason speaks of, else the first two values. */
  private static List<Fact.Value> ends(Fact fact) {
    return Told.of(fact)
        .map(Told::both)
        .orElseGet(
            () -> fact.values().stream().filter(value -> !value.outlier()).limit(2).toList());
  }

  /** "The number of people killed rose from 34 to 61 in 3 days". */
  private static Optional<String> movement(Fact fact) {
    List<Fact.Value> firm =
        Told.of(fact)
            .map(Told::both)
            .orElseGet(() ->
                Summary.inOrderOfTime(fact).stream()
                    .filter(value -> value.low() != null && !value.outlier())
                    .toList());
    if (firm.size() < 2) {
      return Optional.empty();
    }
    Fact.Value first = firm.getFirst();
    Fact.Value last = firm.getLast();
    return Optional.of(
        subject(fact)
            + moved(first, last)
            + words(first)
            + " to "
            + words(last)
            + within(first, last));
  }

  private static String subject(Fact fact) {
    String title = Wording.title(fact);
    return countsPeopleOrThings(fact)
        ? "The number of " + lowered(title)
        : "The figure for " + lowered(title.substring(title.indexOf(':') + 1).strip());
  }

  private static String lowered(String title) {
    boolean isName = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return isName ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private static String moved(Fact.Value first, Fact.Value last) {
    BigDecimal from = first.low();
    BigDecimal to = last.low();
    if (from == null || to == null || from.compareTo(to) == 0) {
      return " moved from ";
    }
    return from.compareTo(to) < 0 ? " rose from " : " fell from ";
  }

  private static String within(Fact.Value first, Fact.Value last) {
    Optional<LocalDate> from = Summary.firstDay(first);
    Optional<LocalDate> to = Summary.firstDay(last);
    if (from.isEmpty() || to.isEmpty() || from.get().equals(to.get())) {
      return "";
    }
    int days = (int) ChronoUnit.DAYS.between(from.get(), to.get());
    return days == 1 ? " within a day" : " in " + Wording.count(days, "day");
  }

  /** "Northgate Times and The Calder Post agree on 11 injured". */
  private static Optional<String> agreement(Fact fact) {
    List<String> outlets =
        fact.values().stream()
            .flatMap(value -> value.claims().stream())
            .map(Wording::outlet)
            .distinct()
            .toList();
    Optional<Fact.Value> usual =
        fact.values().stream().max(Comparator.comparingInt(value -> value.claims().size()));
    if (outlets.size() < 2 || usual.isEmpty()) {
      return Optional.empty();
    }
    String who = outlets.size() > 3 ? "All " + outlets.size() + " outlets" : Wording.list(outlets);
    return Optional.of(Shown.capitalised(who) + " agree on " + counted(fact, usual.get()));
  }

  private static boolean countsPeopleOrThings(Fact fact) {
    return fact.measure() == Measure.COUNT || !state(fact.measure()).isEmpty();
  }

  /** The value with what it counts: "at least 281 dead", "8 workers", "11 others injured". */
  private static String counted(Fact fact, Fact.Value value) {
    String words = words(value);
    String state = state(fact.measure());
    if (words.equals("none")) {
      return state.equals("dead") ? "no dead" : (words + " " + state).strip();
    }
    if (!takesANoun(words)) {
      boolean isNoun = !state.isEmpty() && WITH_A_NOUN.matcher(words).matches();
      return isNoun ? words + " " + state : words;
    }
    String noun = fact.counted() == null ? "" : Shown.line(fact.counted()).strip();
    String people = PEOPLE.contains(noun) ? "" : noun;
    if (!countsPeopleOrThings(fact)) {
      return words + (noun.isEmpty() ? "" : " (" + noun + ")");
    }
    return (words + " " + (state.isEmpty() ? noun : people + " " + state))
        .replaceAll(" +", " ")
        .strip();
  }

  /** "at least 22" and "six" do, "8 workers" has one, and "hundreds" would want an "of". */
  private static boolean takesANoun(String words) {
    boolean isOneWord = !words.contains(" ") && !words.endsWith("s");
    return isOneWord || (!words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1)));
  }

  private static String words(Fact.Value value) {
    return Shown.line(value.text()).strip();
  }

  /** In a headline's words; empty where the measure is none of people. */
  private static String state(Measure measure) {
    return switch (measure) {
      case KILLED -> "dead";
      case CASUALTIES -> "dead or injured";
      case INJURED, MISSING, KIDNAPPED, DISPLACED, EVACUATED, ARRESTED, INFECTED ->
          Wording.measure(measure);
      case MONEY, DURATION, DATE, PERCENT, VOTE, TEMPERATURE, MAGNITUDE, DISTANCE, AGE, COUNT -> "";
    };
  }
}
