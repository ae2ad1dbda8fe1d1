package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One article's number for one measure of its main event.
 *
 * @param value the number
 * @param figures those that give it, in the order of the text; where it was added up, its parts
 */
public record Toll(BigDecimal value, List<Figure> figures) {

  /** How many days the days of figures about one event may lie apart. */
  private static final int SLACK = 2;

  private static final String NAMED = FigureReader.IMPLICIT + "name";

  private static final String ANOTHER = FigureReader.IMPLICIT + ImplicitVictims.ANOTHER;

  private static final Set<String> STRUCK = Wording.load().list("struck");

  private static final Set<String> ORDINALS = Wording.load().list("ordinal");

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

  private static List<Figure> measured(List<Figure> figures, Measure measure) {
    return figures.stream().filter(f -> f.measure() == measure && !f.negated()).toList();
  }

  private static @Nullable Toll ofEvent(List<Figure> measured, @Nullable Happening main) {
    Toll own = among(measured.stream().filter(f -> isAbout(f.event(), main)).toList());
    return own == null ? among(measured) : own;
  }

  /** The injured of whom the text does not also say that they died. */
  private static List<Figure> withoutTheDead(List<Figure> figures) {
    Set<String> dead =
        measured(figures, Measure.KILLED).stream()
            .filter(figure -> figure.rule().startsWith(NAMED))
            .map(figure -> String.valueOf(figure.counted()))
            .collect(Collectors.toSet());
    return measured(figures, Measure.INJURED).stream()
        .filter(figure ->
            !figure.rule().startsWith(NAMED)
                || dead.stream().noneMatch(name -> isSame(name, String.valueOf(figure.counted()))))
        .toList();
  }

  /** "Reed" and "Ann Reed". */
  private static boolean isSame(String name, String other) {
    return name.equals(other) || name.endsWith(" " + other) || other.endsWith(" " + name);
  }

  /** Whether it counts those whom shots or stabs hit, the dead among them. */
  private static boolean isStruck(Figure figure) {
    return STRUCK.contains(Care.lastPart(figure.rule())) && !figure.rule().startsWith(ANOTHER);
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
    boolean single = written.value().compareTo(BigDecimal.ONE) == 0;
    return single && counted.value().compareTo(written.value()) > 0 ? counted : written;
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

  private static boolean isImplicit(Figure figure) {
    return figure.rule().contains(FigureReader.IMPLICIT)
        && !figure.rule().startsWith("implicit-multiple");
  }

  private static @Nullable Toll written(List<Figure> about) {
    Map<BigDecimal, List<Figure>> byValue = new HashMap<>();
    Map<BigDecimal, Double> weights = new HashMap<>();
    int rank = 0;
    @Nullable Figure sum = null;
    for (Figure figure : about) {
      BigDecimal value = figure.quantity().value();
      boolean whole = value != null && value.signum() > 0 && value.scale() == 0;
      boolean addend = sum != null && sum.span().contains(figure.span());
      if (figure.rule().startsWith(ListSums.SUM)) {
        sum = figure;
        addend = false;
      }
      boolean names = isImplicit(figure) && !figure.rule().startsWith(ListSums.SUM);
      if (names || addend || !whole || figure.rule().startsWith(MeasureReader.PART)) {
        continue;
      }
      double hedged = figure.quantity().hedge() == Hedge.EXACT ? 0 : 0.2;
      boolean isInCare = figure.rule().startsWith(Care.RULE); // of one hospital, perhaps
      double implied = isImplicit(figure) ? 0.4 : isInCare ? 0.5 : 1;
      weights.merge(value, implied / (1 + 0.5 * rank) - hedged, Double::sum);
      byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(figure);
      rank++;
    }
    Comparator<BigDecimal> heaviest =
        Comparator.comparingDouble((BigDecimal value) -> weights.getOrDefault(value, 0.0))
            .thenComparing(Comparator.naturalOrder());
    return byValue.keySet().stream()
        .max(heaviest)
        .map(value -> new Toll(value, byValue.getOrDefault(value, List.of())))
        .orElse(null);
  }

  private static @Nullable Toll counted(List<Figure> about) {
    List<Figure> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> others = new HashSet<>();
    long unnamed = 0;
    for (Figure figure : about) {
      if (figure.rule().startsWith(NAMED)) {
        names.add(String.valueOf(figure.counted()));
        parts.add(figure);
      } else if (isOne(figure)) {
        boolean further = figure.rule().startsWith(ANOTHER) && others.add(ordinal(figure));
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
  private static boolean isOne(Figure figure) {
    BigDecimal value = figure.quantity().value();
    return isImplicit(figure) || (value != null && value.compareTo(BigDecimal.ONE) == 0);
  }

  /** Whether no longer name ends in this one: "Reed" beside "Ann Reed". */
  private static boolean isFullest(String name, Set<String> names) {
    return names.stream().noneMatch(other -> !other.equals(name) && other.endsWith(" " + name));
  }
}
