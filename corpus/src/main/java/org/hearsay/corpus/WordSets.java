package org.hearsay.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sets of words by name, from a resource whose lines are a name and the words, parted by blanks.
 * Immutable.
 */
public final class WordSets {

  private final Map<String, Set<String>> sets = new HashMap<>();

  private WordSets() {}

  /**
   * Reads the resource.
   *
   * @param resource as for {@link ResourceLines#of}
   */
  public static WordSets of(Class<?> beside, String resource) {
    WordSets words = new WordSets();
    for (String line : ResourceLines.of(beside, resource)) {
      List<String> parts = List.of(line.split(" ", -1));
      words.sets.put(parts.getFirst(), Set.copyOf(parts.subList(1, parts.size())));
    }
    return words;
  }

  /**
   * The set of that name.
   *
   * @throws NullPointerException where the resource has none: a mistake of the program
   */
  public Set<String> get(String name) {
    return Objects.requireNonNull(sets.get(name), name);
  }
}
