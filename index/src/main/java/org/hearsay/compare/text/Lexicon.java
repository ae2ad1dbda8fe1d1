package org.hearsay.compare.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Words sorted into classes, some of which are kinds of others: "shooting (violence) : shot shots".
 * Immutable.
 */
public final class Lexicon {

  private final Map<String, String> classes;
  private final Map<String, Set<String>> ancestors;

  private Lexicon(Map<String, String> classes, Map<String, Set<String>> ancestors) {
    this.classes = classes;
    this.ancestors = ancestors;
  }

  /** Reads a list beside a class; where a word stands in two classes the first holds it. */
  public static Lexicon of(Class<?> beside, String resource) {
    Map<String, String> classes = new HashMap<>();
    Map<String, List<String>> parents = new LinkedHashMap<>();
    for (String line : ResourceLines.of(beside, resource)) {
      int colon = line.indexOf(" : ");
      String head = line.substring(0, colon);
      int bracket = head.indexOf(" (");
      String name = bracket < 0 ? head : head.substring(0, bracket);
      parents.put(
          name,
          bracket < 0
              ? List.of()
              : List.of(head.substring(bracket + 2, head.length() - 1).split(", ", -1)));
      for (String word : line.substring(colon + 3).strip().split(" ", -1)) {
        classes.putIfAbsent(word, name);
      }
    }
    return of(classes, parents);
  }

  /**
   * Of what is read already.
   *
   * @param classes the class of each word
   * @param parents the classes above each class
   */
  public static Lexicon of(Map<String, String> classes, Map<String, List<String>> parents) {
    Map<String, Set<String>> ancestors = new HashMap<>();
    for (String name : parents.keySet()) {
      Set<String> above = new HashSet<>();
      climb(name, parents, above);
      ancestors.put(name, above);
    }
    return new Lexicon(classes, ancestors);
  }

  private static void climb(String name, Map<String, List<String>> parents, Set<String> above) {
    if (above.add(name)) {
      parents.getOrDefault(name, List.of()).forEach(parent -> climb(parent, parents, above));
    }
  }

  public Optional<String> classOf(String word) {
    return Optional.ofNullable(classes.get(word));
  }

  /** Every class that has a word in the text. */
  Set<String> classesIn(List<String> words) {
    List<String> found = new ArrayList<>();
    words.forEach(word -> classOf(word).ifPresent(found::add));
    return Set.copyOf(new HashSet<>(found));
  }

  /** Whether one class is the other or a kind of it, or both are kinds of one class. */
  public boolean compatible(@Nullable String a, @Nullable String b) {
    return a == null || b == null || within(a, b) || within(b, a);
  }

  public boolean siblings(String a, String b) {
    Set<String> above = ancestors.getOrDefault(a, Set.of());
    return ancestors.getOrDefault(b, Set.of()).stream().anyMatch(above::contains);
  }

  /** Whether the class is the other or a kind of it. */
  public boolean within(String narrow, String wide) {
    return ancestors.getOrDefault(narrow, Set.of()).contains(wide);
  }
}
