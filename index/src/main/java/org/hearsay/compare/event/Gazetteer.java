package org.hearsay.compare.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.text.Words;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Countries, their regions, towns and counties, with what lies in what: GeoNames' places, and a
 * list by hand of what these do not say: the names of peoples, short forms, regions, parts of
 * cities. Immutable.
 */
public final class Gazetteer {

  private static final Set<String> DIRECTIONS = Words.list(Gazetteer.class, "directions.txt");

  /** Loaded once: it is asked for by every comparison. */
  private static final class Held {
    static final PackedPlaces PLACES = PackedPlaces.load();
  }

  /** A town of the list by hand is looked for among those of so many inhabitants. */
  private static final double TOWN = 10_000;

  /** Who speaks of any of so many people needs not say where it lies. */
  private static final double WELL_KNOWN = 400_000;

  private static final String IN = " in ";

  private static final String COUNTRY = " (country)";

  private final PackedPlaces packed = Held.PLACES;
  private final Map<String, String> containers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Place> listed = new HashMap<>();
  private final Set<String> divisions = new HashSet<>();
  private final Namesakes namesakes = new Namesakes(packed, this::place);

  public Gazetteer() {
    for (String line : ResourceLines.of(Gazetteer.class, "places.txt")) {
      int equals = line.indexOf('=');
      int colon = line.indexOf(':');
      String place = Names.key(line.substring(0, equals));
      names.put(place, place);
      for (String other : split(line.substring(equals + 1, colon))) {
        names.putIfAbsent(other, place);
      }
      for (String inside : split(line.substring(colon + 1))) {
        names.putIfAbsent(inside, inside);
        containers.putIfAbsent(inside, place);
      }
    }
    for (String country : packed.countries()) {
      names.putIfAbsent(country, country);
    }
    for (int entry : packed.ofDivisions()) {
      divisions.add(division(entry) + IN + country(entry));
    }
    names.forEach((name, place) -> listed.put(name, listed(place)));
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    for (String part : list.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(Names.key(part));
      }
    }
    return parts;
  }

  private Place listed(String name) {
    List<String> chain = new ArrayList<>();
    for (String at = name; at != null && !chain.contains(at); at = containers.get(at)) {
      chain.add(at);
    }
    Spot spot = null;
    for (int i = packed.first(name); packed.isNamed(i, name) && spot == null; i++) {
      boolean isIt =
          packed.kind(i) == PackedPlaces.Kind.TOWN
              && packed.inhabitants(i) >= TOWN
              && country(i).equals(chain.getLast())
              && (chain.size() < 3 || chain.contains(division(i)));
      spot = isIt && chain.size() > 1 ? packed.spot(i) : null;
    }
    boolean isDivision =
        spot == null
            && chain.size() == 2
            && divisions.contains(chain.getFirst() + IN + chain.get(1));
    return new Place(List.copyOf(chain), true, !isDivision, spot);
  }

  /** The place that a text names: "the Damascus suburbs", "Springfield, Ohio". */
  public Optional<Place> find(@Nullable String text) {
    return find(text, null);
  }

  /** As {@link #find(String)}, in an article that names other places, too. */
  Optional<Place> find(@Nullable String text, @Nullable Surroundings around) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String[] parts = text.split(",", -1);
    Place place = null;
    for (int i = parts.length - 1; i >= 0; i--) {
      if (!parts[i].isBlank()) {
        String name = Names.key(parts[i]);
        place = place == null ? single(name, around) : inside(name, place, around);
      }
    }
    return Optional.ofNullable(place).filter(found -> !found.name().isBlank());
  }

  /** The country, the region or the people of a name that the list by hand has: "Syrians". */
  public Optional<Place> listed(String name, boolean isPlural) {
    Place found = listed.get(Names.key(name));
    return Optional.ofNullable(
        found == null && isPlural && name.endsWith("s")
            ? listed.get(Names.key(name.substring(0, name.length() - 1)))
            : found);
  }

  /** Whether a name is on everybody's lips: a country, a state or a large city. */
  boolean knows(String name) {
    String key = Names.key(name);
    if (listed.containsKey(key)) {
      return true;
    }
    int first = packed.first(key);
    return packed.isNamed(first, key) && packed.inhabitants(first) >= WELL_KNOWN;
  }

  /** The place of a name inside another: "Springfield" of "Springfield, Ohio". */
  private Place inside(String name, Place wide, @Nullable Surroundings around) {
    Place found = listed.get(name);
    if (found != null && found.chain().contains(wide.name())) {
      return found;
    }
    Optional<Place> within = namesakes.within(name, wide);
    if (within.isPresent()) {
      return within.get();
    }
    if (found != null) {
      return found;
    }
    Place alone = single(name, around);
    if (alone.known() && alone.to(wide).compareTo(Place.Relation.UNKNOWN) <= 0) {
      return alone;
    }
    List<String> chain = new ArrayList<>(List.of(alone.name()));
    chain.addAll(wide.chain());
    return Place.unknown(chain);
  }

  private Place single(String name, @Nullable Surroundings around) {
    return whole(name, around)
        .or(() -> twoNames(name))
        .or(() -> {
          String bare = withoutDirections(name);
          return bare.equals(name) ? Optional.empty() : whole(bare, around);
        })
        .orElseGet(() -> Place.unknown(List.of(withoutDirections(name))));
  }

  private Optional<Place> whole(String name, @Nullable Surroundings around) {
    Place found = listed.get(name);
    if (found == null) {
      return namesakes.find(name, around);
    }
    // Halifax of Nova Scotia, unless the article names another one's county and not Canada.
    if (around == null || found.spot() == null || around.supports(found)) {
      return Optional.of(found);
    }
    return namesakes.near(name, around).or(() -> Optional.of(found));
  }

  /** "Orlando Florida", "Syria Aleppo": the comma, or the word between, is lost. */
  private Optional<Place> twoNames(String name) {
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      String first = name.substring(0, blank);
      String second = name.substring(blank + 1);
      Optional<Place> found = narrow(first, second).or(() -> narrow(second, first));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> narrow(String name, String wide) {
    Place around = listed.get(wide);
    Place known = listed.get(name);
    if (around == null) {
      return Optional.empty();
    }
    return known != null && known.chain().contains(around.name())
        ? Optional.of(known)
        : namesakes.within(name, around);
  }

  private static String withoutDirections(String name) {
    List<String> rest = new ArrayList<>(List.of(name.split(" ", -1)));
    rest.removeIf(DIRECTIONS::contains);
    return rest.isEmpty() ? name : String.join(" ", rest);
  }

  /** The place of an entry of the packed list, in the names of the list by hand. */
  private Place place(String name, int entry) {
    Set<String> chain = new LinkedHashSet<>(List.of(name));
    String division = division(entry);
    if (!division.isEmpty()) {
      Place known = listed.get(division);
      chain.addAll(known == null ? List.of(division) : known.chain());
    }
    String country = country(entry);
    chain.remove(country); // last, also where a division has its name
    chain.add(country);
    boolean isTown = packed.kind(entry) == PackedPlaces.Kind.TOWN;
    return new Place(List.copyOf(chain), true, false, isTown ? packed.spot(entry) : null);
  }

  private String country(int entry) {
    String country = packed.country(entry);
    String apart = country + COUNTRY;
    return names.getOrDefault(names.containsKey(apart) ? apart : country, country);
  }

  /** "New York state" of the division "New York", "damascus" of "Rif-dimashq". */
  private String division(int entry) {
    String division = packed.division(entry);
    for (String name : List.of(division + " state", division)) {
      String place = names.get(name);
      if (place != null && widest(place).equals(country(entry))) {
        return place;
      }
    }
    return division;
  }

  private String widest(String place) {
    String at = place;
    for (String in = containers.get(at); in != null && !in.equals(place); in = containers.get(at)) {
      at = in;
    }
    return at;
  }
}
