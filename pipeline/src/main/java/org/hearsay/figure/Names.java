package org.hearsay.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names by their words. */
final class Names {

  private static final Pattern SPACE = Pattern.compile("[\\s.,]+");

  private Names() {}

  /** Whether they share a word: "Ann Reed" and "Reed". */
  static boolean share(String one, String other) {
    List<String> words = words(other);
    return words(one).stream().anyMatch(words::contains);
  }

  private static List<String> words(String name) {
    return Arrays.stream(SPACE.split(name.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
