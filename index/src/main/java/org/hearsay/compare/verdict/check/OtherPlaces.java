package org.hearsay.compare.verdict.check;

import java.util.Optional;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.finding.Outcome;

/**
 * Both say where it happened, the places lie apart, and so do the numbers: in a war there is more
 * than one attack a day.
 */
public final class OtherPlaces implements Check {

  /** As a share of the lower number. */
  private static final double FAR = 0.5;

  @Override
  public String id() {
    return "other-places";
  }

  @Override
  public Optional<Settled> settle(Pair pair, FactView fact) {
    return Settled.when(
        areOf(pair), Outcome.APART, () -> pair.phrase() + ": of what happened at other places.");
  }

  static boolean areOf(Pair pair) {
    return pair.gap() >= FAR && relation(pair).equals(Optional.of(Place.Relation.APART));
  }

  /** How the places stand to each other where both say where it happened. */
  public static Optional<Place.Relation> relation(Pair pair) {
    return pair.low()
        .place()
        .flatMap(here ->
            pair.high()
                .place()
                .map(there -> here.isNamedAs(there) ? Place.Relation.SAME : here.to(there)));
  }
}
