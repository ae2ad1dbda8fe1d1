package org.hearsay.mention;

import java.util.Set;

/**
 * What the article calls somebody beside the name: "Russian President", "a doctor".
 *
 * @param text without the article
 * @param noun the noun that says what they are
 * @param words the other words of the role that tell it from others, lower case
 * @param countries usual names of the countries it names
 */
public record Role(String text, RoleNoun noun, Set<String> words, Set<String> countries) {

  public Role {
    words = Set.copyOf(words);
    countries = Set.copyOf(countries);
  }

  /** Whether the noun stands alone: "Sen." */
  public boolean isBare() {
    return words.isEmpty() && countries.isEmpty();
  }
}
