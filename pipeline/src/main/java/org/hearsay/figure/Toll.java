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

  public Toll {
    figures = List.copyOf(figures);
  }

  /**
   * The number that an article gives for its main event; null where it gives none.
   *
   * <p>Of the figures about the event, written numbers win over implicit ones and come first in the
   * text, and a number that is told again wins; parts of a whole ("including 3 children") lie below
   * it. Where the text only tells of single victims, they are counted, each name once.
   *
   * @param figures of one article, in the order of the text
   * @param main the article's main event; null takes all figures
   */
  public static @Nullable Toll of(List<Figure> figures, Measure measure, @Nullable Happening main) {
    List<Figure> about =
        figures.stream()
            .filter(figure -> figure.measure() == measure && !figure.negated())
            .filter(figure -> isAbout(figure.event(), main))
            .toList();
    Toll written = written(about);
    Toll counted = counted(about);
    if (written == null) {
      return counted;
    }
    return written;
  }

  /** Whether what a figure is about can be the main event: no clash of days. */
  private static boolean isAbout(@Nullable Happening event, @Nullable Happening main) {
    if (event == null || main == null || main.from() == null || event.to() == null) {
      return true;
    }
    boolean before = event.to().isBefore(main.from().minusDays(2));
    boolean after =
        main.to() != null && event.from() != null && event.from().isAfter(main.to().plusDays(2));
    return !before && !after;
  }

  private static boolean isImplicit(Figure figure) {
    return figure.rule().startsWith(FigureReader.IMPLICIT);
  }

  private static @Nullable Toll written(List<Figure> about) {
    Map<BigDecimal, List<Figure>> byValue = new HashMap<>();
    Map<BigDecimal, Double> weights = new HashMap<>();
    int rank = 0;
    for (Figure figure : about) {
      BigDecimal value = figure.quantity().value();
      boolean whole = value != null && value.signum() > 0 && value.scale() == 0;
      if ((isImplicit(figure) && !figure.rule().startsWith("implicit-multiple")) || !whole) {
        continue;
      }
      double weight =
          1.0 / (1 + 0.35 * rank) + (figure.quantity().hedge() == Hedge.EXACT ? 0 : -0.2);
      weights.merge(value, weight, Double::sum);
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
      if (!isImplicit(figure)) {
        continue;
      }
      if (figure.rule().startsWith("implicit-name")) {
        String name = String.valueOf(figure.counted());
        if (names.add(name.substring(name.lastIndexOf(' ') + 1))) {
          parts.add(figure);
        }
      } else {
        unnamed = true;
      }
    }
    int count = Math.max(names.size(), unnamed ? 1 : 0);
    return count == 0 ? null : new Toll(BigDecimal.valueOf(count), parts);
  }
}
