package org.hearsay.compare.population;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.event.Gazetteer;
import org.hearsay.compare.event.Place;
import org.hearsay.compare.text.Lexicon;
import org.hearsay.compare.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted: a group of people within a lattice, and what the sentence says that the figure
 * covers.
 *
 * @param group "people", "civilian", "child" or the noun itself
 * @param scopes "with-perpetrator", "combined", "serious" …; see scopes.txt
 */
public record Population(String group, Set<String> scopes) {

  static final String PEOPLE = "people";

  private static final Lexicon GROUPS = Lexicon.of(Population.class, "populations.txt");

  public Population {
    scopes = Set.copyOf(scopes);
  }

  /**
   * Reads what is counted.
   *
   * @param counted as the article names it
   * @param home the country of the event, whose people are simply people
   */
  public static Population of(
      @Nullable String counted, Set<String> scopes, Gazetteer gazetteer, @Nullable String home) {
    return new Population(group(counted, gazetteer, home), scopes);
  }

  private static String group(
      @Nullable String counted, Gazetteer gazetteer, @Nullable String home) {
    if (counted == null || counted.isBlank()) {
      return PEOPLE;
    }
    List<String> words = Words.of(beforeScope(counted));
    Set<String> narrow = new TreeSet<>();
    for (String word : words) {
      GROUPS.classOf(word).filter(group -> !group.equals(PEOPLE)).ifPresent(narrow::add);
    }
    if (!narrow.isEmpty()) {
      return String.join(" ", narrow);
    }
    Optional<Place> country = nationality(counted, gazetteer);
    if (country.isPresent() && isOfAnybody(words.getLast(), gazetteer)) {
      String of = country.get().widest();
      return of.equals(home) ? PEOPLE : "people of " + of;
    }
    boolean people = words.stream().anyMatch(word -> GROUPS.classOf(word).isPresent());
    return people || words.isEmpty() ? PEOPLE : words.getLast();
  }

  /** "Syrians", "Connecticut residents"; but "Connecticut first-graders" are some of them. */
  private static boolean isOfAnybody(String noun, Gazetteer gazetteer) {
    return GROUPS.classOf(noun).isPresent() || gazetteer.listed(noun, true).isPresent();
  }

  /** "people" of "people, including the gunman": the rest is a scope. */
  public static String beforeScope(String counted) {
    int comma = counted.indexOf(',');
    int including = counted.indexOf(" including ");
    int end = comma < 0 || (including >= 0 && including < comma) ? including : comma;
    return end <= 0 ? counted : counted.substring(0, end);
  }

  private static Optional<Place> nationality(String counted, Gazetteer gazetteer) {
    Optional<Place> whole = gazetteer.find(counted).filter(Place::known);
    if (whole.isPresent() && Character.isUpperCase(counted.charAt(0))) {
      return whole;
    }
    return Words.capitalised(beforeScope(counted)).stream()
        .map(gazetteer::find)
        .flatMap(Optional::stream)
        .filter(Place::known)
        .findFirst();
  }

  /** Whether this counts part of what the other counts. */
  public boolean within(Population other) {
    return scopes.equals(other.scopes) && other.group.equals(PEOPLE) && !group.equals(PEOPLE);
  }

  /** Whether the other, which may count several happenings together, counts these as well. */
  public boolean coveredBy(Population other) {
    if (equals(other) || within(other)) {
      return true;
    }
    return other.scopes.contains(Scopes.COMBINED)
        && other.withoutAttacks().equals(scopes)
        && group.equals(other.group);
  }

  /** Whether both count the same, but that one says of several attacks together. */
  public boolean equalsButForAttacks(Population other) {
    return group.equals(other.group) && withoutAttacks().equals(other.withoutAttacks());
  }

  private Set<String> withoutAttacks() {
    Set<String> single = new TreeSet<>(scopes);
    single.remove(Scopes.COMBINED);
    return single;
  }

  /** Whether all who came to harm are counted, as far as outlets tell civilians from people. */
  public boolean isTotal() {
    return part().isEmpty();
  }

  /** Of whom it is a count: nothing for the total, else the group and how badly they are hurt. */
  public String part() {
    Set<String> parts = new TreeSet<>(scopes);
    parts.retainAll(Scopes.OF_PART);
    if (!group.equals(PEOPLE) && !group.equals("civilian")) {
      parts.add(group);
    }
    return String.join(" ", parts);
  }
}
