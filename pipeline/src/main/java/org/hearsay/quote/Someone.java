package org.hearsay.quote;

import java.util.Set;
import org.hearsay.corpus.Speaker;
import org.hearsay.mention.Gender;

/**
 * Somebody who can be spoken of again, while one article is being read. Only what pronouns have
 * told of the gender changes.
 */
final class Someone {

  private final Speaker speaker;
  private final String noun;
  private final Set<String> words;
  private final Set<String> countries;
  private final boolean plural;
  private Gender gender;

  /**
   * @param noun the lemma that describes them, or empty for a name
   * @param words the other words of the description, lower case
   * @param countries that the description names
   */
  Someone(
      Speaker speaker,
      Gender gender,
      boolean plural,
      String noun,
      Set<String> words,
      Set<String> countries) {
    this.speaker = speaker;
    this.gender = gender;
    this.plural = plural;
    this.noun = noun;
    this.words = Set.copyOf(words);
    this.countries = Set.copyOf(countries);
  }

  Speaker speaker() {
    return speaker;
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender known) {
    gender = gender.or(known);
  }

  boolean isPlural() {
    return plural;
  }

  boolean isNamed() {
    return noun.isEmpty();
  }

  String noun() {
    return noun;
  }

  /**
   * Whether a later description with these words can mean the same: it adds nothing that differs.
   */
  boolean fits(Set<String> otherWords, Set<String> otherCountries) {
    return words.containsAll(otherWords)
        && (otherCountries.isEmpty() || countries.containsAll(otherCountries));
  }
}
