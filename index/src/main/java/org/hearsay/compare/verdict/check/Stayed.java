package org.hearsay.compare.verdict.check;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.finding.Outcome;

/** A count that would have moved, but the earlier number goes on being given, or came before. */
final class Stayed implements Check {

  private final List<Moving> signs;

  Stayed(List<Moving> signs) {
    this.signs = List.copyOf(signs);
  }

  @Override
  public String id() {
    return "stayed";
  }

  @Override
  public boolean yields() {
    return true;
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        !pair.inOneUtterance()
            && !fact.areRivals(pair)
            && signs.stream().anyMatch(sign -> sign.holds(pair, fact)),
        Outcome.APART,
        () -> pair.phrase() + ": of several days, and neither replaces the other.");
  }
}
