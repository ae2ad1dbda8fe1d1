package org.hearsay.compare.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that an article names beyond doubt: by these a name is understood that several places
 * bear, or that is a part of town as well. Not thread-safe.
 */
public final class Surroundings {

  private final Gazetteer gazetteer;
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();
  private final Set<String> divided = new HashSet<>();
  private final Map<String, Optional<Place>> found = new HashMap<>();

  /**
   * Reads the places of an article.
   *
   * @param places as the article has them, as often as it names them
   */
  Surroundings(Gazetteer gazetteer, Collection<String> places) {
    this.gazetteer = gazetteer;
    for (String name : places) {
      gazetteer.find(name).filter(Place::known).ifPresent(this::add);
    }
  }

  private void add(Place place) {
    place.chain().forEach(name -> named.merge(name, 1, Integer::sum));
    own.merge(place.name(), 1, Integer::sum);
    if (place.chain().size() > 1) {
      divided.add(place.widest());
    }
  }

  /** The place that a text of the article names. */
  Optional<Place> find(@Nullable String text) {
    return text == null
        ? Optional.empty()
        : found.computeIfAbsent(text, name -> gazetteer.find(name, this));
  }

  /** How often the article names a place or what lies in it. */
  int mentions(String place) {
    return named.getOrDefault(place, 0);
  }

  /** Whether the article names what contains a place by anything but the place itself. */
  boolean supports(Place place) {
    int alone = own.getOrDefault(place.name(), 0);
    return place.chain().stream().skip(1).anyMatch(above -> mentions(above) > alone);
  }

  boolean isEmpty() {
    return named.isEmpty();
  }

  /** Whether the article names a part of the country and not only the country. */
  boolean divides(String country) {
    return divided.contains(country);
  }
}
