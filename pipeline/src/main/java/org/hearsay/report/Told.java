package org.hearsay.report;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Side;

/**
 * The two values that a fact's verdict is told by, so that its headline and its reason speak of the
 * same two.
 */
record Told(Fact.Value first, Fact.Value second) {

  /** Empty where the reason speaks of no two values. */
  static Optional<Told> of(Fact fact) {
    if (fact.verdict() == FactVerdict.UPDATE) {
      return moved(fact);
    }
    Dispute dispute = fact.dispute();
    if (fact.verdict() == FactVerdict.CONFLICT && dispute != null) {
      return of(fact, dispute.low(), dispute.high());
    }
    return fact.explained().stream()
        .filter(pair -> !pair.sentence().isBlank() && fact.reason().startsWith(pair.sentence()))
        .findFirst()
        .flatMap((Explanation pair) -> of(fact, pair.low(), pair.high()));
  }

  private static Optional<Told> of(Fact fact, Side low, Side high) {
    Optional<Fact.Value> first = value(fact, low);
    Optional<Fact.Value> second = value(fact, high);
    return first.isPresent() && second.isPresent() && !first.equals(second)
        ? Optional.of(new Told(first.get(), second.get()))
        : Optional.empty();
  }

  /** The reason of an update names where it led from and to: "from 19 (Gazette, …) to 30 (". */
  private static Optional<Told> moved(Fact fact) {
    Optional<Fact.Value> from = named("from ", fact);
    Optional<Fact.Value> to = named(" to ", fact);
    return from.isPresent() && to.isPresent() && !from.equals(to)
        ? Optional.of(new Told(from.get(), to.get()))
        : Optional.empty();
  }

  private static Optional<Fact.Value> named(String before, Fact fact) {
    return fact.values().stream()
        .filter(value -> fact.reason().contains(before + value.text() + " ("))
        .findFirst();
  }

  private static Optional<Fact.Value> value(Fact fact, Side side) {
    return fact.values().stream()
        .filter(value -> value.claims().stream().anyMatch(claim -> isOf(claim, side)))
        .findFirst();
  }

  private static boolean isOf(Claim claim, Side side) {
    return claim.article().equals(side.article())
        && claim.inHeadline() == side.inHeadline()
        && claim.span().equals(side.span());
  }

  List<Fact.Value> both() {
    return List.of(first, second);
  }
}
