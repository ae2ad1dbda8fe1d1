package org.hearsay.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The word lists beside this class: what verbs and nouns measure, and lists that rules ask for. */
final class Wording {

  /** How a word says its measure; {@code measures.txt} explains each. */
  enum Role {
    OBJECT,
    SUBJECT,
    STATE,
    COUNTED,
    OF,
    TOLL,
    LETHAL,
    SUFFER
  }

  private final Map<Role, Map<String, Measure>> measures;
  private final Map<String, Set<String>> lists;
  private final Map<String, Map<String, Integer>> numbers;

  private Wording(
      Map<Role, Map<String, Measure>> measures,
      Map<String, Set<String>> lists,
      Map<String, Map<String, Integer>> numbers) {
    this.measures = measures;
    this.lists = lists;
    this.numbers = numbers;
  }

  static Wording load() {
    Map<Role, Map<String, Measure>> measures = new HashMap<>();
    for (Role role : Role.values()) {
      measures.put(role, new HashMap<>());
    }
    for (List<String> line : lines("measures.txt")) {
      Map<String, Measure> words =
          of(measures, Role.valueOf(line.get(1).toUpperCase(java.util.Locale.ROOT)));
      for (String word : line.subList(2, line.size())) {
        words.put(word, Measure.valueOf(line.getFirst()));
      }
    }
    Map<String, Set<String>> lists = new HashMap<>();
    Map<String, Map<String, Integer>> numbers = new HashMap<>();
    for (List<String> line : lines("wording.txt")) {
      List<String> words = line.subList(1, line.size());
      lists.put(
          line.getFirst(), words.stream().map(w -> w.split("=", 2)[0]).collect(Collectors.toSet()));
      numbers.put(
          line.getFirst(),
          words.stream()
              .filter(w -> w.contains("="))
              .collect(
                  Collectors.toMap(
                      w -> w.split("=", 2)[0], w -> Integer.valueOf(w.split("=", 2)[1]))));
    }
    return new Wording(measures, lists, numbers);
  }

  /** What a word in this role measures; null where it has no such role. */
  @Nullable Measure measure(Role role, Token token) {
    Map<String, Measure> words = of(measures, role);
    Measure found = words.get(token.lemma());
    if (found == null
        && (role == Role.STATE || role == Role.OBJECT)) { // "wound" is no form of wind
      found = words.get(token.lower());
    }
    return found;
  }

  /** The measure of a word by its stem before "-ing": "gass", "injur", "kill". */
  @Nullable Measure measureOfStem(Role role, String stem) {
    Map<String, Measure> words = of(measures, role);
    Measure found = words.get(stem);
    if (found == null) {
      found = words.get(stem + "e");
    }
    return found == null && stem.length() > 1
        ? words.get(stem.substring(0, stem.length() - 1))
        : found;
  }

  /** Whether a word names what a sufferer suffers: "burn". */
  boolean suffers(String lemma) {
    return of(measures, Role.SUFFER).containsKey(lemma);
  }

  Set<String> list(String name) {
    return of(lists, name);
  }

  boolean isIn(String list, Token token) {
    return of(lists, list).contains(token.lemma());
  }

  /** The number that a word of a list stands for; null where it stands for none. */
  @Nullable Integer number(String list, Token token) {
    return of(numbers, list).get(token.lemma());
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), key::toString);
  }

  private static List<List<String>> lines(String resource) {
    return ResourceLines.of(Wording.class, resource).stream()
        .map(line -> Arrays.asList(line.split(" ", -1)))
        .toList();
  }
}
