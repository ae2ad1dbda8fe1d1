package org.hearsay.compare.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words one after the other that mean a scope, of which some can be missing.
 *
 * @param anchors words of which a text that has the phrase has one
 */
record Phrase(String scope, List<Place> places, Set<String> anchors) {

  private static final String ANY = "*";

  /**
   * What can stand at one place of a phrase.
   *
   * @param words any word where there are none
   */
  private record Place(Set<String> words, boolean optional) {
    boolean fits(String word) {
      return words.isEmpty() || words.contains(word);
    }
  }

  /**
   * Reads a phrase.
   *
   * @param text words, classes of words in brackets, and "*" for any word; a question mark behind
   *     makes each of them optional
   * @param classes the words of each class, by its name in brackets
   */
  static Phrase of(String scope, String text, Map<String, Set<String>> classes) {
    List<Place> places =
        Arrays.stream(text.split(" ", -1)).map(token -> place(token, classes)).toList();
    return new Phrase(scope, places, anchors(text, places));
  }

  private static Place place(String token, Map<String, Set<String>> classes) {
    boolean optional = token.endsWith("?");
    String word = optional ? token.substring(0, token.length() - 1) : token;
    if (word.startsWith("[") && !classes.containsKey(word)) {
      throw new IllegalStateException("no class " + word);
    }
    return new Place(
        word.equals(ANY) ? Set.of() : classes.getOrDefault(word, Set.of(word)), optional);
  }

  /** The words for that part of the phrase which must be there and for which there are fewest. */
  private static Set<String> anchors(String phrase, List<Place> places) {
    return places.stream()
        .filter(place -> !place.optional() && !place.words().isEmpty())
        .map(Place::words)
        .min(Comparator.comparingInt(Set::size))
        .orElseThrow(() -> new IllegalStateException("no word must be there in: " + phrase));
  }

  boolean isIn(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (matches(words, at, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(List<String> words, int at, int place) {
    if (place == places.size()) {
      return true;
    }
    Place next = places.get(place);
    boolean isThere =
        at < words.size() && next.fits(words.get(at)) && matches(words, at + 1, place + 1);
    return isThere || (next.optional() && matches(words, at, place + 1));
  }
}
