package org.hearsay.quote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.mention.Gender;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Role;
import org.jspecify.annotations.Nullable;

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
  private final boolean place;
  private Gender gender;

  private Someone(
      Speaker speaker,
      Gender gender,
      boolean plural,
      boolean place,
      String noun,
      Set<String> words,
      Set<String> countries) {
    this.speaker = speaker;
    this.gender = gender;
    this.plural = plural;
    this.place = place;
    this.noun = noun;
    this.words = Set.copyOf(words);
    this.countries = Set.copyOf(countries);
  }

  static Someone named(Speaker speaker, Gender gender, boolean place) {
    return new Someone(speaker, gender, false, place, "", Set.of(), Set.of());
  }

  /** Whom or what an article names. */
  static Someone of(Referent referent) {
    SpeakerKind kind = referent.isPerson() ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
    String role = usualRole(referent.roles());
    Speaker speaker = new Speaker(referent.name(), kind, referent.entity().id(), role);
    boolean place =
        referent.entity().kind() == EntityKind.LOCATION
            || referent.entity().kind() == EntityKind.MISC;
    return named(speaker, referent.gender(), place);
  }

  /** The first role where it tells more than a title, else the title given most often. */
  private static @Nullable String usualRole(List<Role> roles) {
    if (roles.isEmpty() || !roles.getFirst().isBare()) {
      return roles.isEmpty() ? null : roles.getFirst().text();
    }
    Map<String, Integer> titles = new LinkedHashMap<>();
    roles.stream().filter(Role::isBare).forEach(role -> titles.merge(role.text(), 1, Integer::sum));
    return Collections.max(titles.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  static Someone described(Speaker speaker, boolean plural, Role role) {
    Gender gender = role.noun().gender();
    String noun = role.noun().name();
    return new Someone(speaker, gender, plural, false, noun, role.words(), role.countries());
  }

  /** Several by name as one group: "Ada Quill and Ben Ferrow". */
  static Speaker together(List<Someone> several) {
    List<String> names = several.stream().map(one -> one.speaker().name()).toList();
    String all = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    return new Speaker(all, SpeakerKind.GROUP, null, null);
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

  /** Whether it is a country or a town by name. */
  boolean isPlace() {
    return place;
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
