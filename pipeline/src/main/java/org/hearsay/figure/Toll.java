package org.hearsay.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    List<Figure> measured =
        figures.stream().filter(f -> f.measure() == measure && !f.negated()).toList();
    Toll own = among(measured.stream().filter(f -> isAbout(f.event(), main)).toList());
    return own == null ? among(measured) : own;
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
      double implied = isImplicit(figure) ? 0.4 : 1;
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
    boolean unnamed = false;
    for (Figure figure : about) {
      if (figure.rule().startsWith("implicit-name")) {
        names.add(String.valueOf(figure.counted()));
        parts.add(figure);
      } else {
        unnamed |= isImplicit(figure);
      }
    }
    long persons = names.stream().filter(name -> isFullest(name, names)).count();
    long count = Math.max(persons, unnamed ? 1 : 0);
    return count == 0 ? null : new Toll(BigDecimal.valueOf(count), parts);
  }

  /** Whether no longer name ends in this one: "Reed" beside "Ann Reed". */
  private static boolean isFullest(String name, Set<String> names) {
    return names.stream().noneMatch(other -> !other.equals(name) && other.endsWith(" " + name));
  }
}
