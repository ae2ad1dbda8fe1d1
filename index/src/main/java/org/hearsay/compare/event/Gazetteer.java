package org.hearsay.compare.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Countries, their regions and larger cities, with what lies in what. It knows too few places to
 * tell much about villages; those are compared by name. Immutable.
 */
public final class Gazetteer {

  private static final Set<String> DIRECTIONS = Words.list(Gazetteer.class, "directions.txt");

  private final Map<String, String> containers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  public Gazetteer() {
    for (String line : ResourceLines.of(Gazetteer.class, "places.txt")) {
      int equals = line.indexOf('=');
      int colon = line.indexOf(':');
      String place = Words.name(line.substring(0, equals));
      names.put(place, place);
      for (String other : split(line.substring(equals + 1, colon))) {
        names.putIfAbsent(other, place);
      }
      for (String inside : split(line.substring(colon + 1))) {
        names.putIfAbsent(inside, inside);
        containers.putIfAbsent(inside, place);
      }
    }
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(Words.name(part));
      }
    }
    return parts;
  }

  /** The place that a text names: "the Damascus suburbs", "Springfield, Ohio". */
  public Optional<Place> find(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String[] parts = text.split(",", -1);
    Place place = single(parts[0]);
    for (int i = 1; i < parts.length && !place.known(); i++) {
      if (!parts[i].isBlank()) {
        place = inside(place, single(parts[i]));
      }
    }
    return place.name().isBlank() ? Optional.empty() : Optional.of(place);
  }

  boolean knows(String name) {
    return names.containsKey(Words.name(name));
  }

  private static Place inside(Place narrow, Place wide) {
    List<String> chain = new ArrayList<>(narrow.chain());
    chain.addAll(wide.chain());
    return new Place(List.copyOf(chain), false);
  }

  private Place single(String text) {
    String name = Words.name(text);
    String found = names.get(name);
    if (found == null) {
      name = withoutDirections(name);
      found = names.get(name);
    }
    return found == null ? new Place(List.of(name), false) : new Place(chain(found), true);
  }

  private static String withoutDirections(String name) {
    List<String> rest = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    rest.removeIf(DIRECTIONS::contains);
    return rest.isEmpty() ? name : String.join(" ", rest);
  }

  private List<String> chain(String name) {
    List<String> chain = new ArrayList<>();
    for (String at = name; at != null && !chain.contains(at); at = containers.get(at)) {
      chain.add(at);
    }
    return List.copyOf(chain);
  }
}
