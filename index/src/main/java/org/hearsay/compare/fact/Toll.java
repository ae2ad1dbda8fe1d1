package org.hearsay.compare.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One article's number for one measure of one event.
 *
 * @param value the number
 * @param figures those that give it, in the order of the text; where it was added up, its parts
 */
public record Toll(BigDecimal value, List<Figure> figures) {

  /** How many days the days of figures about one event may lie apart. */
  private static final int SLACK = 2;

  private static final Set<String> ORDINALS = Words.list(Toll.class, "ordinals.txt");

  public Toll {
    figures = List.copyOf(figures);
  }

  /**
   * The number that an article gives for its main event; null where it gives none.
   *
   * <p>Of the numbers that the text writes the one wins that comes early and often; parts of a
   * whole ("including 3 children") and of a sum do not take part. Where the text only tells of
   * single victims, they are counted, each name once. Figures that clash with the main event's days
   * count only where there are no others.
   *
   * @param figures of one article, in the order of the text
   * @param main the article's main event; null takes all figures
   */
  public static @Nullable Toll of(List<Figure> figures, Measure measure, @Nullable Happening main) {
    if (measure != Measure.INJURED) {
      return ofEvent(measured(figures, measure), main);
    }
    List<Figure> living = withoutTheDead(figures);
    Toll hurt = ofEvent(living.stream().filter(figure -> !isStruck(figure)).toList(), main);
    return hurt == null
        ? survivors(ofEvent(living, main), of(figures, Measure.KILLED, main))
        : hurt;
  }

  private static @Nullable Toll ofEvent(List<Figure> measured, @Nullable Happening main) {
    Toll own = among(measured.stream().filter(f -> isAbout(f.event(), main)).toList());
    return own == null ? among(measured) : own;
  }

  private static List<Figure> measured(List<Figure> figures, Measure measure) {
    return figures.stream().filter(f -> f.measure() == measure && f.isClaimed()).toList();
  }

  /** The injured of whom the text does not also say that they died. */
  private static List<Figure> withoutTheDead(List<Figure> figures) {
    Set<String> dead =
        measured(figures, Measure.KILLED).stream()
            .filter(Toll::isNamed)
            .map(figure -> String.valueOf(figure.counted()))
            .collect(Collectors.toSet());
    return figures.stream()
        .filter(figure -> figure.measure() == Measure.INJURED || isStruck(figure))
        .filter(Figure::isClaimed)
        .filter(figure ->
            !isNamed(figure)
                || dead.stream().noneMatch(name -> isSame(name, String.valueOf(figure.counted()))))
        .toList();
  }

  /** "Reed" and "Ann Reed". */
  private static boolean isSame(String name, String other) {
    return name.equals(other) || name.endsWith(" " + other) || other.endsWith(" " + name);
  }

  /** Whether it counts those whom shots or blows hit, the dead perhaps among them. */
  static boolean isStruck(Figure figure) {
    FigureRule rule = FigureRule.parse(figure.rule());
    return rule.struck() && !rule.isImpliedBy(FigureRule.ANOTHER);
  }

  private static boolean isNamed(Figure figure) {
    return FigureRule.parse(figure.rule()).isImpliedBy(FigureRule.NAME);
  }

  /** Of those who were hit the ones who live: "four were shot, one of them fatally" is three. */
  private static @Nullable Toll survivors(@Nullable Toll hit, @Nullable Toll dead) {
    if (hit == null || dead == null) {
      return hit;
    }
    BigDecimal left = hit.value().subtract(dead.value());
    return left.signum() <= 0 ? null : new Toll(left, hit.figures());
  }

  private static @Nullable Toll among(List<Figure> figures) {
    Toll written = written(figures);
    Toll counted = counted(figures);
    if (written == null || counted == null) {
      return written == null ? counted : written;
    }
    return isOutnumbered(written, counted) ? counted : written;
  }

  /** "One man was killed", and three are told of by name. */
  static boolean isOutnumbered(Toll written, Toll counted) {
    return written.value().compareTo(BigDecimal.ONE) == 0
        && counted.value().compareTo(written.value()) > 0;
  }

  /** Whether what a figure is about can be the main event: no clash of days. */
  private static boolean isAbout(@Nullable Happening event, @Nullable Happening main) {
    if (event == null || main == null) {
      return true;
    }
    boolean before =
        event.to() != null
            && main.from() != null
            && event.to().isBefore(main.from().minusDays(SLACK));
    boolean after =
        event.from() != null
            && main.to() != null
            && event.from().isAfter(main.to().plusDays(SLACK));
    return !before && !after;
  }

  /** Whether the figure writes a number for all, and not for some of them. */
  static boolean isOfAll(Figure figure) {
    FigureRule rule = FigureRule.parse(figure.rule());
    return figure.quantity().value() != null && !rule.tellsSingly() && !rule.part();
  }

  /**
   * The number that comes early and often; null where none is written.
   *
   * @param about in the order of the text, a sum before its parts
   */
  static @Nullable Toll written(List<Figure> about) {
    Map<Quantity, List<Figure>> byQuantity = new LinkedHashMap<>();
    Map<Quantity, Double> weights = new HashMap<>();
    int rank = 0;
    @Nullable Figure sum = null;
    for (Figure figure : about) {
      FigureRule rule = FigureRule.parse(figure.rule());
      boolean addend = !rule.sum() && sum != null && sum.span().contains(figure.span());
      sum = rule.sum() ? figure : sum;
      if (addend || !isOfAll(figure)) {
        continue;
      }
      weights.merge(figure.quantity(), weight(figure, rank), Double::sum);
      byQuantity.computeIfAbsent(figure.quantity(), unused -> new ArrayList<>()).add(figure);
      rank++;
    }
    Quantity heaviest = null; // of equals the first: how high a number is decides nothing
    for (Quantity quantity : byQuantity.keySet()) {
      if (heaviest == null
          || weights.getOrDefault(quantity, 0.0) > weights.getOrDefault(heaviest, 0.0)) {
        heaviest = quantity;
      }
    }
    BigDecimal value = heaviest == null ? null : heaviest.value();
    return heaviest == null || value == null
        ? null
        : new Toll(value, byQuantity.getOrDefault(heaviest, List.of()));
  }

  /** How much a whole number tells of all: the more the earlier, the plainer, the surer. */
  static double weight(Figure figure, int rank) {
    double hedged = figure.quantity().hedge() == Hedge.EXACT ? 0 : 0.2;
    return certainty(FigureRule.parse(figure.rule())) / (1 + 0.5 * rank) - hedged;
  }

  /** How surely a number is that of all: one in care may be one hospital's. */
  private static double certainty(FigureRule rule) {
    boolean isInCare = rule.name().startsWith("care-");
    return rule.tellsSingly() || (rule.sum() && rule.isImplicit()) ? 0.4 : isInCare ? 0.5 : 1;
  }

  /** How many are told of singly, at least; null where none is. */
  static @Nullable Toll counted(List<Figure> about) {
    List<Figure> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> others = new HashSet<>();
    long unnamed = 0;
    for (Figure figure : about) {
      FigureRule rule = FigureRule.parse(figure.rule());
      if (rule.isImpliedBy(FigureRule.NAME)) {
        names.add(String.valueOf(figure.counted()));
        parts.add(figure);
      } else if (isOne(figure, rule)) {
        boolean further = rule.isImpliedBy(FigureRule.ANOTHER) && others.add(ordinal(figure));
        if (unnamed == 0 || further) {
          unnamed++;
          parts.add(figure);
        }
      }
    }
    long persons = names.stream().filter(name -> isFullest(name, names)).count();
    long count = Math.max(persons, unnamed);
    return count == 0 ? null : new Toll(BigDecimal.valueOf(count), parts);
  }

  /** "Second" of "a second man"; of "another" nothing, which headline and text both say. */
  private static String ordinal(Figure figure) {
    String first = String.valueOf(figure.counted()).split(" ", 2)[0];
    return ORDINALS.contains(first) ? first : "";
  }

  /** "A man", "another", "one". */
  private static boolean isOne(Figure figure, FigureRule rule) {
    BigDecimal value = figure.quantity().value();
    return rule.tellsSingly() || (value != null && value.compareTo(BigDecimal.ONE) == 0);
  }

  /** Whether no longer name ends in this one: "Reed" beside "Ann Reed". */
  private static boolean isFullest(String name, Set<String> names) {
    return names.stream().noneMatch(other -> !other.equals(name) && other.endsWith(" " + name));
  }
}
