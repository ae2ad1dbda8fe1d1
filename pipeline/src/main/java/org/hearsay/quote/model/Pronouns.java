package org.hearsay.quote.model;

import java.util.Set;

/** Pronouns that can be a source. */
final class Pronouns {

  private static final Set<String> WORDS =
      Set.of(
          "i", "you", "he", "she", "it", "we", "they", "who", "which", "that", "me", "him", "her",
          "us", "them", "his", "their", "my", "our", "its");

  private Pronouns() {}

  static boolean contains(String lower) {
    return WORDS.contains(lower);
  }
}
