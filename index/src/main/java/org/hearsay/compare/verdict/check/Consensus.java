package org.hearsay.compare.verdict.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.fact.Interval;

/** The number that most of the articles give, and what is far from it. Immutable. */
final class Consensus {

  /** A number that so many times fewer articles give is an outlier. */
  private static final int OUTLIER = 5;

  /** How far, as a share, an outlier is from what nearly all give. */
  private static final double FAR_FROM_ALL = 1;

  /** How far above, as a share, no count of the same can be, whenever it was given. */
  private static final double FAR_ABOVE = 9;

  private final List<FigureClaim> readings;
  private final List<FigureClaim> common;

  /**
   * Of the claims of one fact.
   *
   * @param readings at least one
   */
  Consensus(List<FigureClaim> readings) {
    this.readings = readings;
    this.common = mostGiven();
  }

  /**
   * Whether nearly all give a number far from this one, and gave it before: who then gives this one
   * hardly counts the same. Early counts may be few, but never many times too many.
   */
  boolean isOutlier(FigureClaim reading) {
    FigureClaim given = common.getFirst();
    boolean isAbove = !reading.lowBelow(given);
    double gap = isAbove ? above(reading, given) : above(given, reading);
    LocalDate known =
        common.stream()
            .map(FigureClaim::asOf)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    return reading.figure().measure().countsPeople()
        && articles(common) >= OUTLIER * articles(sharing(reading))
        && gap >= FAR_FROM_ALL
        && ((gap >= FAR_ABOVE && isAbove) || !reading.asOf().orElse(LocalDate.MIN).isBefore(known));
  }

  /**
   * By how much the least that one can mean lies above the number of the other, as a share of that:
   * who says "more than 1,400" does not mean 100,000.
   */
  private static double above(FigureClaim high, FigureClaim low) {
    BigDecimal from = low.figure().quantity().value();
    BigDecimal least = from == null ? low.stated().high() : from;
    return high.stated().gapAbove(new Interval(least, least));
  }

  /** How many articles give the number that most give. */
  long articles() {
    return articles(common);
  }

  /** The readings of the number that most articles give. */
  private List<FigureClaim> mostGiven() {
    List<FigureClaim> most = List.of();
    for (FigureClaim reading : readings) {
      List<FigureClaim> sharing = sharing(reading);
      if (articles(sharing) > articles(most)) {
        most = sharing;
      }
    }
    return most;
  }

  private List<FigureClaim> sharing(FigureClaim reading) {
    return readings.stream()
        .filter(other -> other.equals(reading) || other.namesTheNumberOf(reading))
        .toList();
  }

  private static long articles(List<FigureClaim> of) {
    return of.stream().map(FigureClaim::article).distinct().count();
  }
}
