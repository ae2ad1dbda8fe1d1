package org.hearsay.compare.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.fact.FigureClaim;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Outcome;
import org.hearsay.compare.verdict.check.FactView;
import org.hearsay.compare.verdict.check.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the claims of one fact stand to each other: every pair of different values is put to
 * the checks, and what no check explains is a contradiction. The strongest relation found is the
 * verdict of the fact.
 */
final class Judge {

  private final FactView fact;
  private final double line;

  private Judge(FactView fact, double line) {
    this.fact = fact;
    this.line = line;
  }

  /**
   * Judges claims of one fact.
   *
   * @param happened when the event began; null where nobody says
   * @param line the confidence from which on a contradiction is told as a conflict
   */
  static Judgement of(List<FigureClaim> claims, @Nullable LocalDate happened, double line) {
    return new Judge(new FactView(claims, happened), line).judge();
  }

  private Judgement judge() {
    if (fact.articles() < 2 && !hasTwoVoices()) {
      return judgement(FactVerdict.SINGLE, Reasons.alone(fact.claims()), 0, List.of());
    }
    List<Weighed> all = weighed();
    List<Weighed> conflicts = with(Outcome.CONFLICT, all);
    if (!conflicts.isEmpty()) {
      Weighed main = main(conflicts);
      String reason = main.sentence() + Reasons.narrower(fact.claims());
      return judgement(FactVerdict.CONFLICT, reason, main.pair().gap(), all);
    }
    List<Weighed> updates = with(Outcome.UPDATE, all);
    if (!updates.isEmpty()) {
      List<Pair> pairs = updates.stream().map(Weighed::pair).toList();
      Pair widest = widest(pairs);
      Set<FigureClaim> steps =
          updates.stream()
              .flatMap(step -> Stream.of(step.pair().low(), step.pair().high()))
              .collect(Collectors.toSet());
      List<FigureClaim> moved = fact.claims().stream().filter(steps::contains).toList();
      String reason =
          Reasons.update(moved, widest, pairs, bestGiven(pairs)) + Reasons.narrower(fact.claims());
      return judgement(FactVerdict.UPDATE, reason, widest.gap(), all);
    }
    return withoutDispute(all);
  }

  /** What is left where nothing contradicts and nothing moved. */
  private Judgement withoutDispute(List<Weighed> all) {
    // What is some of its article's own count, or a slip, says nothing of how sources stand.
    List<FigureClaim> whole =
        fact.claims().stream()
            .filter(
                claim -> !fact.isSome(claim) && !fact.isOutlier(claim) && !fact.isPassedOver(claim))
            .toList();
    List<FigureClaim> totals =
        whole.stream().filter(claim -> claim.population().isTotal()).toList();
    boolean hasTotals = totals.stream().map(FigureClaim::article).distinct().count() > 1;
    // What a single article counts of a part stands beside the total and does not judge it.
    Set<FigureClaim> of = Set.copyOf(hasTotals ? totals : whole.isEmpty() ? fact.claims() : whole);
    List<Weighed> judging =
        all.stream()
            .filter(one -> of.contains(one.pair().low()) && of.contains(one.pair().high()))
            .toList();
    String more = hasTotals ? Reasons.narrower(fact.claims()) : "";
    for (Outcome outcome :
        List.of(Outcome.SCOPE, Outcome.PRECISION, Outcome.POSSIBLE, Outcome.APART)) {
      List<Weighed> found = with(outcome, judging);
      if (!found.isEmpty()) {
        return judgement(verdict(outcome), found.getFirst().sentence() + more, 0, all);
      }
    }
    return judgement(
        FactVerdict.AGREEMENT,
        Reasons.agreement(fact.claims().stream().filter(of::contains).toList()) + more,
        0,
        all);
  }

  private static FactVerdict verdict(Outcome outcome) {
    return switch (outcome) {
      case CONFLICT -> FactVerdict.CONFLICT;
      case UPDATE -> FactVerdict.UPDATE;
      case SCOPE -> FactVerdict.SCOPE;
      case PRECISION -> FactVerdict.PRECISION;
      case APART, POSSIBLE -> FactVerdict.APART;
    };
  }

  private Judgement judgement(
      FactVerdict verdict, String reason, double gap, List<Weighed> weighed) {
    List<Weighed> open = weighed.stream().filter(Weighed::isOpen).toList();
    return new Judgement(
        verdict,
        reason,
        gap,
        fact.articles(),
        dispute(open),
        weighed.stream().map(Weighed::explanation).toList(),
        verdict == FactVerdict.CONFLICT
            ? SelfContradictions.ofOriginators(
                with(Outcome.CONFLICT, weighed).stream().map(Weighed::pair).toList())
            : List.of());
  }

  private @Nullable Dispute dispute(List<Weighed> open) {
    if (open.isEmpty()) {
      return null;
    }
    Weighed main = main(open);
    Grounds grounds = Objects.requireNonNull(main.grounds());
    return new Dispute(
        Weighed.side(main.pair().low()),
        Weighed.side(main.pair().high()),
        grounds.confidence(),
        grounds.evidence());
  }

  private boolean hasTwoVoices() {
    return fact.claims().stream()
            .map(FigureClaim::originator)
            .filter(Objects::nonNull)
            .distinct()
            .count()
        > 1;
  }

  /** All pairs of different values, in the order of their days. */
  private List<Weighed> weighed() {
    List<Weighed> weighed = new ArrayList<>();
    List<FigureClaim> claims = fact.claims();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (!claims.get(i).stated().equals(claims.get(j).stated())) {
          weighed.add(Weighed.of(Pair.of(claims.get(i), claims.get(j)), fact, line));
        }
      }
    }
    return weighed;
  }

  private static List<Weighed> with(Outcome outcome, List<Weighed> all) {
    return all.stream().filter(one -> one.outcome() == outcome).toList();
  }

  /** The contradiction to tell of: the surest, then between what most give, then the widest. */
  private Weighed main(List<Weighed> open) {
    return open.stream()
        .max(
            Comparator.comparingDouble(Weighed::confidence)
                .thenComparingLong(one -> support(one.pair()))
                .thenComparingDouble(one -> one.pair().gap()))
        .orElseThrow();
  }

  private long support(Pair pair) {
    return Math.min(fact.support(pair.low()), fact.support(pair.high()));
  }

  /** The step between the numbers that most articles give; of equals the widest. */
  private Pair bestGiven(List<Pair> updates) {
    return updates.stream()
        .max(Comparator.comparingLong(this::support).thenComparingDouble(Pair::gap))
        .orElseThrow();
  }

  /** The widest step; where several articles give what it led to, with the first of them. */
  private static Pair widest(List<Pair> updates) {
    Pair widest = updates.stream().max(Comparator.comparingDouble(Pair::gap)).orElseThrow();
    return updates.stream()
        .filter(step ->
            step.low().equals(widest.low()) && step.high().loose().overlaps(widest.high().loose()))
        .min(Comparator.comparingLong(step -> Math.abs(step.daysOfRise().orElse(Long.MAX_VALUE))))
        .orElseThrow();
  }
}
