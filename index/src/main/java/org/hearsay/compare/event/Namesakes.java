package org.hearsay.compare.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.compare.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places that bear one name. In an article that names other places it is one near
 * those; else the one that everybody means, if there is one. Immutable.
 */
final class Namesakes {

  /** Where places are named after each other, and parts of cities after towns. */
  private static final Set<String> NAMED_AGAIN =
      Words.list(Namesakes.class, "named-again.txt").stream()
          .map(name -> name.replace('_', ' '))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** Words that are the names of towns as well. */
  private static final Set<String> WORDS = Words.list(Namesakes.class, "no-places.txt");

  private static final double SMALL = 10_000;
  private static final double LARGE = 100_000;
  private static final double GREAT = 500_000;

  /** Makes a place of a name and an entry. */
  interface Maker {
    Place place(String name, int entry);
  }

  private record Namesake(Place place, double inhabitants) {}

  private final PackedPlaces packed;
  private final Maker maker;

  Namesakes(PackedPlaces packed, Maker maker) {
    this.packed = packed;
    this.maker = maker;
  }

  /** The largest place of a name in another place. */
  Optional<Place> within(String name, Place wide) {
    return largest(named(name), place -> place.chain().contains(wide.name())).map(Namesake::place);
  }

  /** The place that a name means; empty where it could be several, or any word. */
  Optional<Place> find(String name, @Nullable Surroundings around) {
    List<Namesake> all = named(name);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (around == null || around.isEmpty()) {
      return meant(all, name, false).map(Namesake::place);
    }
    List<Namesake> there =
        all.stream().filter(one -> around.mentions(one.place.widest()) > 0).toList();
    return nearest(all, around)
        .or(() ->
            (there.isEmpty() ? meant(all, name, true) : meant(there, name, false))
                .filter(one -> isPlain(one, around)))
        .map(Namesake::place);
  }

  /** The place of a name in a region that the article names. */
  Optional<Place> near(String name, Surroundings around) {
    return nearest(named(name), around).map(Namesake::place);
  }

  private static Optional<Namesake> nearest(List<Namesake> all, Surroundings around) {
    return all.stream()
        .filter(one -> divisionMentions(one.place, around) > 0)
        .max(
            Comparator.comparingDouble(
                one -> Math.log(one.inhabitants) + Math.log(divisionMentions(one.place, around))));
  }

  /** Not a small town elsewhere in a country of which the article names other parts. */
  private static boolean isPlain(Namesake one, Surroundings around) {
    String country = one.place.widest();
    return one.inhabitants >= GREAT || !NAMED_AGAIN.contains(country) || !around.divides(country);
  }

  private static int divisionMentions(Place place, Surroundings around) {
    int mentions = 0;
    for (int i = 1; i + 1 < place.chain().size(); i++) {
      mentions = Math.max(mentions, around.mentions(place.chain().get(i)));
    }
    return mentions;
  }

  /** The one that is much larger than all others together. */
  private static Optional<Namesake> meant(List<Namesake> all, String name, boolean isAbroad) {
    Optional<Namesake> largest = largest(all, place -> true);
    if (largest.isEmpty() || WORDS.contains(name)) {
      return Optional.empty();
    }
    double others = 0;
    for (Namesake other : all) {
      boolean isOther = other.place.to(largest.get().place) == Place.Relation.APART;
      others += isOther ? other.inhabitants : 0;
    }
    double most = largest.get().inhabitants;
    boolean isMeant =
        (most >= LARGE && others <= most / 2) || (most >= SMALL && others == 0 && !isAbroad);
    return isMeant ? largest : Optional.empty();
  }

  private static Optional<Namesake> largest(List<Namesake> all, Predicate<Place> fits) {
    return all.stream()
        .filter(one -> fits.test(one.place))
        .max(Comparator.comparingDouble(Namesake::inhabitants));
  }

  private List<Namesake> named(String name) {
    List<Namesake> all = new ArrayList<>();
    for (int i = packed.first(name); packed.isNamed(i, name); i++) {
      all.add(new Namesake(maker.place(name, i), packed.inhabitants(i)));
    }
    return all;
  }
}
