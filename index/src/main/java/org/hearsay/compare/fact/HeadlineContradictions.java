package org.hearsay.compare.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.compare.digest.Telling;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.compare.population.Scopes;
import org.hearsay.corpus.FigureRule;
import org.jspecify.annotations.Nullable;

/** Finds articles whose headline gives another number than their text. */
final class HeadlineContradictions {

  /** How many perpetrators, whom one of two numbers counts, make no contradiction. */
  private static final BigDecimal PERPETRATORS = BigDecimal.TWO;

  private static final Scopes SCOPES = Scopes.known();

  private HeadlineContradictions() {}

  /**
   * Articles whose headline gives another number for all than their text, which tells its own more
   * than once: a number told once may be of some.
   */
  static List<SelfContradiction> in(Collection<FigureClaim> told) {
    Map<String, List<FigureClaim>> headlines = new TreeMap<>();
    Map<String, List<FigureClaim>> texts = new TreeMap<>();
    for (FigureClaim reading : told) {
      (reading.telling().inHeadline() ? headlines : texts)
          .computeIfAbsent(reading.article(), unused -> new ArrayList<>())
          .add(reading);
    }
    List<SelfContradiction> found = new ArrayList<>();
    headlines.forEach((article, headline) -> {
      SelfContradiction contradiction =
          ofHeadline(headline, texts.getOrDefault(article, List.of()));
      if (contradiction != null) {
        found.add(contradiction);
      }
    });
    return found;
  }

  private static @Nullable SelfContradiction ofHeadline(
      List<FigureClaim> headline, List<FigureClaim> text) {
    FigureClaim above = mostWeighty(headline);
    FigureClaim below = mostWeighty(text);
    if (above == null
        || below == null
        || text.stream().filter(reading -> reading.namesTheNumberOf(below)).count() < 2
        || text.stream().anyMatch(reading -> reading.namesTheNumberOf(above))
        || headline.stream().anyMatch(reading -> reading.namesTheNumberOf(below))
        || above.loose().overlaps(below.loose())
        || above.loose().roundsTo(below.loose())
        || isByPerpetrator(above, below)) {
      return null;
    }
    Telling.Source source = above.telling().source();
    return new SelfContradiction(
        SelfContradiction.Kind.HEADLINE,
        source.label(),
        "The headline of "
            + source.label()
            + " gives "
            + Wording.of(above, false)
            + ", its text "
            + Wording.of(below, false)
            + ".");
  }

  /** The number for all that comes early and often. */
  private static @Nullable FigureClaim mostWeighty(List<FigureClaim> readings) {
    List<FigureClaim> whole =
        readings.stream()
            .filter(reading -> reading.population().isTotal() && Toll.isOfAll(reading.figure()))
            .filter(reading -> !reading.population().scopes().contains(Scopes.COMBINED))
            .filter(reading -> isPlain(FigureRule.parse(reading.figure().rule())))
            .filter(reading -> !Toll.isStruck(reading.figure()) && !reading.isInCare())
            .toList();
    Toll toll = Toll.written(whole.stream().map(FigureClaim::figure).toList());
    return toll == null
        ? null
        : whole.stream()
            .filter(reading -> reading.figure().equals(toll.figures().getFirst()))
            .findFirst()
            .orElse(null);
  }

  private static boolean isPlain(FigureRule rule) {
    return !rule.sum() && !rule.isImplicit();
  }

  private static boolean isByPerpetrator(FigureClaim above, FigureClaim below) {
    BigDecimal one = above.stated().low();
    BigDecimal other = below.stated().low();
    boolean diedToo =
        SCOPES.says(Scopes.SUICIDE, above.telling().sentence())
            || SCOPES.says(Scopes.SUICIDE, below.telling().sentence());
    return diedToo
        && one != null
        && other != null
        && one.subtract(other).abs().compareTo(PERPETRATORS) <= 0;
  }
}
