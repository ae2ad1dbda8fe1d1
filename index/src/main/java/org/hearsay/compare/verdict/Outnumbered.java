package org.hearsay.compare.verdict;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.fact.FactFinder;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Unplaced;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people that stand in no fact since their article gives another one for the same, which
 * is taken for its count. What it only gives again is no loss.
 */
final class Outnumbered {

  private static final String REASON =
      "its article gives another number of the same, which is taken for its count";

  /** What an article counts. */
  private record Count(String article, Measure measure) {
    static Count of(Telling telling, Figure figure) {
      return new Count(telling.source().id(), figure.measure());
    }
  }

  private Outnumbered() {}

  static List<Unplaced> in(
      List<Telling> tellings, List<FactFinder.Draft> drafts, UnaryOperator<String> aliases) {
    Map<Count, Set<Optional<BigDecimal>>> told = new HashMap<>();
    for (FactFinder.Draft draft : drafts) {
      for (FigureClaim claim : draft.readings()) {
        told.computeIfAbsent(Count.of(claim.telling(), claim.figure()), unused -> new HashSet<>())
            .add(number(claim.figure()));
      }
    }
    return tellings.stream()
        .filter(telling -> isLost(telling, telling.figure(), told))
        .flatMap(telling ->
            Optional.ofNullable(telling.figure()).stream()
                .map(figure -> unplaced(telling, figure, REASON, aliases)))
        .toList();
  }

  private static boolean isLost(
      Telling telling, @Nullable Figure figure, Map<Count, Set<Optional<BigDecimal>>> told) {
    if (figure == null
        || !figure.measure().countsPeople()
        || FigureRule.parse(figure.rule()).isImplicit()) {
      return false;
    }
    Set<Optional<BigDecimal>> numbers = told.get(Count.of(telling, figure));
    return numbers != null && !numbers.contains(number(figure));
  }

  private static Optional<BigDecimal> number(Figure figure) {
    return Optional.ofNullable(figure.quantity().value()).map(BigDecimal::stripTrailingZeros);
  }

  static Unplaced unplaced(
      Telling telling, Figure figure, String reason, UnaryOperator<String> aliases) {
    String originator = figure.originator();
    return new Unplaced(
        telling.claim(originator == null ? null : aliases.apply(originator), List.of()), reason);
  }
}
