package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.ResourceLines;

/**
 * Articles tell of victims one by one and as a number. Where an article gives a number, those that
 * it tells of singly are among them and make no claim of their own; where it gives none, it claims
 * that there are at least as many as it tells of.
 */
final class Victims {

  private static final String NAMED = "implicit-name";

  /** Plurals without an "s" of words for people. */
  private static final Set<String> PLURALS =
      Set.copyOf(ResourceLines.of(Victims.class, "plurals.txt"));

  private Victims() {}

  /** The readings of one measure of one event, with one claim at most for those told of singly. */
  static List<Reading> counted(Collection<Reading> readings) {
    Map<String, List<Reading>> byArticle = new LinkedHashMap<>();
    for (Reading reading : readings) {
      byArticle.computeIfAbsent(reading.article(), unused -> new ArrayList<>()).add(reading);
    }
    List<Reading> counted = new ArrayList<>();
    for (List<Reading> own : byArticle.values()) {
      List<Reading> written = own.stream().filter(reading -> !reading.isEnumerated()).toList();
      counted.addAll(written);
      if (written.stream().allMatch(Victims::isOfSome)) {
        atLeast(own).ifPresent(counted::add);
      }
    }
    return counted;
  }

  /**
   * Without what an article counts of some, where it also counts all: "40 dead, 12 of them on the
   * road, one man in a car" is a claim of 40.
   */
  static List<Reading> withoutParts(List<Reading> readings) {
    Set<String> wholes =
        readings.stream()
            .filter(reading -> !isPart(reading))
            .map(Reading::article)
            .collect(Collectors.toSet());
    return readings.stream()
        .filter(reading -> !isPart(reading) || !wholes.contains(reading.article()))
        .toList();
  }

  private static boolean isPart(Reading reading) {
    return isOfSome(reading) || isSingle(reading);
  }

  /** "One man": told by the noun, since numbers decide nothing here. */
  private static boolean isSingle(Reading reading) {
    String counted = reading.figure().counted();
    if (counted == null || counted.isBlank()) {
      return false;
    }
    String noun = counted.substring(counted.lastIndexOf(' ') + 1);
    return !noun.endsWith("s") && !PLURALS.contains(noun);
  }

  /** "Three of them", "including 12 children". */
  private static boolean isOfSome(Reading reading) {
    return reading.figure().rule().startsWith("part-");
  }

  private static Optional<Reading> atLeast(List<Reading> own) {
    List<Reading> singly = own.stream().filter(Reading::isEnumerated).toList();
    long named = persons(singly);
    return singly.stream()
        .min(Comparator.comparing(Victims::isSum).reversed().thenComparing(FactFinder.ORDER))
        .map(first ->
            BigDecimal.valueOf(named).compareTo(least(first)) > 0
                ? first.counting(named(first.figure(), named))
                : first);
  }

  /** "A man and two women", added up. */
  private static boolean isSum(Reading reading) {
    return reading.figure().rule().startsWith("sum-");
  }

  private static BigDecimal least(Reading reading) {
    BigDecimal low = reading.stated().low();
    return low == null ? BigDecimal.ZERO : low;
  }

  /** How many different persons are named: "Ann Reed" and "Reed" are one. */
  private static long persons(List<Reading> singly) {
    Set<String> names =
        singly.stream()
            .filter(reading -> reading.figure().rule().startsWith(NAMED))
            .map(reading -> String.valueOf(reading.figure().counted()))
            .collect(Collectors.toSet());
    return names.stream()
        .filter(name ->
            names.stream().noneMatch(other -> !other.equals(name) && other.endsWith(" " + name)))
        .count();
  }

  private static Figure named(Figure first, long persons) {
    BigDecimal least = BigDecimal.valueOf(persons);
    return new Figure(
        first.id(),
        first.span(),
        new Quantity(least, least, null, Hedge.AT_LEAST, null),
        "people named",
        first.measure(),
        first.negated(),
        first.originator(),
        first.quote(),
        first.event(),
        first.rule());
  }
}
