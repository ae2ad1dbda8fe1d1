package org.hearsay.compare.verdict.check;

import java.util.List;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.fact.FigureClaim;

/** Where the sentences of two claims put what they tell, as narrowly as they say. */
final class Sites {

  private Sites() {}

  /**
   * Whether both sentences name places and none of one is, contains or lies in one of the other.
   */
  static boolean areOthers(Pair pair) {
    List<Place> here = narrowest(pair.low());
    List<Place> there = narrowest(pair.high());
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(one -> there.stream().anyMatch(other -> mayBe(one, other)));
  }

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

  private static boolean mayBe(Place one, Place other) {
    Place.Relation relation = one.to(other);
    return isSame(one, other)
        || relation == Place.Relation.WITHIN
        || (relation == Place.Relation.UNKNOWN && one.known() != other.known());
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
