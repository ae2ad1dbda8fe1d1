package org.hearsay.compare.verdict.check;

import java.util.List;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.FigureClaim;

/** Where the sentences of two claims put what they tell, as narrowly as they say. */
final class Sites {

  private Sites() {}

  /**
   * Whether one sentence names a place that the other does not, so that it may tell of a part: "18
   * in the city; eleven in the old town".
   */
  static boolean isOneNarrower(Pair pair) {
    List<Place> here = narrowest(pair.low());
    List<Place> there = narrowest(pair.high());
    return here.isEmpty() != there.isEmpty()
        || (!here.isEmpty()
            && here.stream()
                .noneMatch(one -> there.stream().anyMatch(other -> isSame(one, other))));
  }

  private static boolean isSame(Place one, Place other) {
    return one.isNamedAs(other) || one.to(other) == Place.Relation.SAME;
  }

  /** The places of the sentence in which no other place of it lies. */
  private static List<Place> narrowest(FigureClaim claim) {
    return claim.named().stream()
        .filter(wide ->
            claim.named().stream()
                .noneMatch(narrow ->
                    !narrow.name().equals(wide.name()) && narrow.chain().contains(wide.name())))
        .toList();
  }
}
