package org.hearsay.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.corpus.SpeakerKind;

/**
 * Which forms of names are one speaker, from the names and roles of all of them.
 *
 * <p>Full names are one where given name, surname and suffix are the same and the names between do
 * not clash. A surname alone is the one full name whose role does not clash with its own; where
 * several such live, the one that shares a word of its role; else a speaker of its own. All who are
 * no persons go by their key. The result does not depend on any order. Immutable.
 */
final class NameGroups {

  /** Middle names seen with a given name, a surname and a suffix. */
  private final Map<String, Set<List<String>>> middles = new HashMap<>();

  /** Groups of full names, by surname. */
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  /** The words of the roles that a group's full names are given. */
  private final Map<String, Set<String>> roles = new HashMap<>();

  NameGroups(Map<SpeakerForm, NameKey> forms) {
    Map<SpeakerForm, NameKey> full = new HashMap<>();
    forms.forEach((form, key) -> {
      if (form.kind() == SpeakerKind.PERSON && key.isFull()) {
        full.put(form, key);
        middles
            .computeIfAbsent(outer(key), outer -> new TreeSet<>(NameGroups::byWords))
            .add(key.middle());
      }
    });
    full.forEach((form, key) -> {
      String group = groupOfFull(key);
      bySurname.computeIfAbsent(key.surname(), surname -> new TreeSet<>()).add(group);
      roles.computeIfAbsent(group, g -> new TreeSet<>()).addAll(roleWords(form));
    });
  }

  /** The name of the group that a form belongs to: equal for forms of one speaker. */
  String groupOf(SpeakerForm form, NameKey key) {
    if (form.kind() != SpeakerKind.PERSON) {
      return key.toString();
    }
    return key.isFull() ? groupOfFull(key) : groupOfSurname(form, key);
  }

  private String groupOfFull(NameKey key) {
    String outer = outer(key);
    boolean namesakes = clash(middles.getOrDefault(outer, Set.of()));
    return namesakes && !key.middle().isEmpty() ? key.toString() : outer;
  }

  private String groupOfSurname(SpeakerForm form, NameKey key) {
    Set<String> role = roleWords(form);
    List<String> candidates =
        bySurname.getOrDefault(key.surname(), Set.of()).stream()
            .filter(group -> !clash(role, rolesOf(group)))
            .toList();
    if (candidates.size() > 1) {
      candidates = candidates.stream().filter(group -> shareAny(role, rolesOf(group))).toList();
    }
    return candidates.size() == 1 ? candidates.getFirst() : key.toString();
  }

  private Set<String> rolesOf(String group) {
    return roles.getOrDefault(group, Set.of());
  }

  private static boolean clash(Set<String> role, Set<String> other) {
    return !role.isEmpty() && !other.isEmpty() && !shareAny(role, other);
  }

  private static boolean shareAny(Set<String> role, Set<String> other) {
    return role.stream().anyMatch(other::contains);
  }

  private static Set<String> roleWords(SpeakerForm form) {
    return form.role() == null
        ? Set.of()
        : NameKey.of(form.role()).words().stream()
            .filter(word -> !NameKey.isPreposition(word))
            .collect(Collectors.toSet());
  }

  private static String outer(NameKey key) {
    return (key.words().getFirst() + " " + key.surname() + " " + key.suffix()).strip();
  }

  private static boolean clash(Set<List<String>> middles) {
    List<List<String>> given = middles.stream().filter(middle -> !middle.isEmpty()).toList();
    for (int i = 1; i < given.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!canBeSame(given.get(i), given.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "f" and "fitzgerald" can be the same, "f" and "gerald" cannot. */
  private static boolean canBeSame(List<String> middle, List<String> other) {
    if (middle.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < middle.size(); i++) {
      String a = middle.get(i);
      String b = other.get(i);
      boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
      if (!initial && !a.equals(b)) {
        return false;
      }
    }
    return true;
  }

  private static int byWords(List<String> a, List<String> b) {
    return String.join(" ", a).compareTo(String.join(" ", b));
  }
}
