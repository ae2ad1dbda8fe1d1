package org.hearsay.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Several persons of one full name, told apart by their roles where these clash: one is an engineer
 * and one an MP. Two fields are one person's where a role names both, where somebody is quoted
 * beside both, or where one is so seldom said that it may be a mistake of reading. Who has no
 * telling role is the one who shares a companion, where that is one alone. Depends on no order.
 */
final class Namesakes {

  /** What is said of less than this share of the quotes with a role may be misread. */
  private static final double LEAST_SHARE = 0.05;

  /** The forms that give a field, by it. */
  private final Map<String, List<SpeakerForm>> byField = new TreeMap<>();

  private final Map<SpeakerForm, Set<NameKey>> company;
  private final Map<SpeakerForm, String> parts = new HashMap<>();

  /**
   * @param forms of one full name
   * @param company full names of persons quoted in the same articles as a form
   * @param quotes how many quotes a form has
   */
  Namesakes(
      Collection<SpeakerForm> forms,
      Map<SpeakerForm, Set<NameKey>> company,
      ToLongFunction<SpeakerForm> quotes) {
    this.company = company;
    for (SpeakerForm form : forms) {
      String field = RoleFields.of(form.role());
      if (field != null) {
        byField.computeIfAbsent(field, f -> new ArrayList<>()).add(form);
      }
    }
    if (byField.size() > 1) {
      dropSeldom(forms, quotes);
      List<Set<String>> persons = persons(forms);
      if (persons.size() > 1) {
        forms.forEach(form -> assign(form, persons));
      }
    }
  }

  /** What marks a form's person off from others of the name; empty for who is not marked off. */
  String partOf(SpeakerForm form) {
    return parts.getOrDefault(form, "");
  }

  /** Whether there are several persons. */
  boolean areSeveral() {
    return !parts.isEmpty();
  }

  private void dropSeldom(Collection<SpeakerForm> forms, ToLongFunction<SpeakerForm> quotes) {
    long all = forms.stream().filter(form -> form.role() != null).mapToLong(quotes).sum();
    byField.values().removeIf(those -> those.stream().mapToLong(quotes).sum() < LEAST_SHARE * all);
  }

  /** The fields of each person: those that something joins are one's. */
  private List<Set<String>> persons(Collection<SpeakerForm> forms) {
    List<Set<String>> persons = new ArrayList<>();
    byField.keySet().forEach(field -> persons.add(new TreeSet<>(Set.of(field))));
    forms.forEach(form -> join(persons, RoleFields.all(form.role())));
    for (String one : byField.keySet()) {
      for (String other : byField.keySet()) {
        if (one.compareTo(other) < 0 && shared(companions(one), companions(other)) > 0) {
          join(persons, Set.of(one, other));
        }
      }
    }
    return persons;
  }

  private static void join(List<Set<String>> persons, Set<String> fields) {
    List<Set<String>> met =
        persons.stream().filter(person -> person.stream().anyMatch(fields::contains)).toList();
    if (met.size() > 1) {
      Set<String> one = new TreeSet<>();
      met.forEach(one::addAll);
      persons.removeAll(met);
      persons.add(one);
    }
  }

  private void assign(SpeakerForm form, List<Set<String>> persons) {
    Set<String> own = RoleFields.all(form.role());
    List<Set<String>> theirs =
        persons.stream().filter(person -> person.stream().anyMatch(own::contains)).toList();
    if (theirs.isEmpty()) {
      Set<NameKey> beside = company.getOrDefault(form, Set.of());
      theirs =
          persons.stream()
              .filter(person ->
                  person.stream().anyMatch(field -> shared(beside, companions(field)) > 0))
              .toList();
    }
    parts.put(form, theirs.size() == 1 ? String.join(" ", theirs.getFirst()) : "");
  }

  private Set<NameKey> companions(String field) {
    Set<NameKey> companions = new HashSet<>();
    byField
        .getOrDefault(field, List.of())
        .forEach(form -> companions.addAll(company.getOrDefault(form, Set.of())));
    return companions;
  }

  private static long shared(Set<NameKey> some, Set<NameKey> others) {
    return some.stream().filter(others::contains).count();
  }
}
