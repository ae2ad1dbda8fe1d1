package org.hearsay.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hearsay.corpus.SpeakerKind;

/**
 * Which forms of names are one speaker, from the names and roles of all of them.
 *
 * <p>Full names are one where given name, surname and suffix are the same, the names between do not
 * clash and the roles tell of no {@link Namesakes}. A surname alone is the one full name whose role
 * does not clash with its own; where several such live, the one that shares a word of its role,
 * else the only one that keeps its company; else a speaker of its own. All who are no persons go by
 * their key. The result does not depend on any order. Immutable.
 */
final class NameGroups {

  /** One shared companion can be chance: a spokesman speaks for many. */
  private static final int LEAST_SHARED = 2;

  /** Between a name and what tells its bearers apart. */
  private static final String MARK = " | ";

  /** Middle names seen with a given name, a surname and a suffix. */
  private final Map<String, Set<List<String>>> middles = new HashMap<>();

  /** What tells several persons of one full name apart, by the name of the group. */
  private final Map<String, Namesakes> namesakes = new HashMap<>();

  /** Groups of full names, by surname. */
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  /** The words of the roles that a group's full names are given. */
  private final Map<String, Set<String>> roles = new HashMap<>();

  /** Who is quoted beside a group's full names. */
  private final Map<String, Set<NameKey>> companions = new HashMap<>();

  private final Map<SpeakerForm, Set<NameKey>> company;

  /**
   * @param company full names of persons quoted in the same articles as a form
   * @param quotes how many quotes a form has
   */
  NameGroups(
      Map<SpeakerForm, NameKey> forms,
      Map<SpeakerForm, Set<NameKey>> company,
      ToLongFunction<SpeakerForm> quotes) {
    this.company = Map.copyOf(company);
    Map<SpeakerForm, NameKey> full = new HashMap<>();
    forms.forEach((form, key) -> {
      if (form.kind() == SpeakerKind.PERSON && key.isFull()) {
        full.put(form, key);
        middles
            .computeIfAbsent(outer(key), outer -> new TreeSet<>(NameGroups::byWords))
            .add(key.middle());
      }
    });
    Map<String, List<SpeakerForm>> called = new HashMap<>();
    full.forEach((form, key) ->
        called.computeIfAbsent(nameOfFull(key), name -> new ArrayList<>(1)).add(form));
    called.forEach((name, those) -> {
      Namesakes persons = new Namesakes(those, company, quotes);
      if (persons.areSeveral()) {
        namesakes.put(name, persons);
      }
    });
    full.forEach((form, key) -> {
      String group = groupOfFull(form, key);
      bySurname.computeIfAbsent(key.surname(), surname -> new TreeSet<>()).add(group);
      roles.computeIfAbsent(group, g -> new TreeSet<>()).addAll(roleWords(form));
      companions
          .computeIfAbsent(group, g -> new HashSet<>())
          .addAll(company.getOrDefault(form, Set.of()));
    });
  }

  /** The name of the group that a form belongs to: equal for forms of one speaker. */
  String groupOf(SpeakerForm form, NameKey key) {
    if (form.kind() != SpeakerKind.PERSON) {
      return key.toString();
    }
    return key.isFull() ? groupOfFull(form, key) : groupOfSurname(form, key);
  }

  private String groupOfFull(SpeakerForm form, NameKey key) {
    String name = nameOfFull(key);
    Namesakes persons = namesakes.get(name);
    String part = persons == null ? "" : persons.partOf(form);
    return part.isEmpty() ? name : name + MARK + part;
  }

  private String nameOfFull(NameKey key) {
    String outer = outer(key);
    boolean isClash = clash(middles.getOrDefault(outer, Set.of()));
    return isClash && !key.middle().isEmpty() ? key.toString() : outer;
  }

  /** Whether this is one of several persons of one full name, whom roles tell apart. */
  static boolean isOfNamesake(String group) {
    return group.contains(MARK);
  }

  /** Whether several persons bear this full name. */
  boolean hasNamesakes(NameKey key) {
    return key.isFull() && namesakes.containsKey(nameOfFull(key));
  }

  /** Whether several full names can be meant by a surname and the roles do not tell which. */
  boolean isOpen(SpeakerForm form, NameKey key) {
    return form.kind() == SpeakerKind.PERSON
        && !key.isFull()
        && candidates(form, key).size() > 1
        && byRole(form, key).size() != 1;
  }

  private String groupOfSurname(SpeakerForm form, NameKey key) {
    List<String> candidates = candidates(form, key);
    if (candidates.size() > 1) {
      List<String> sharing = byRole(form, key);
      candidates = sharing.isEmpty() ? byCompany(form, candidates) : sharing;
    }
    return candidates.size() == 1 ? candidates.getFirst() : key.toString();
  }

  /** The full names of this surname whose roles do not clash with the form's. */
  private List<String> candidates(SpeakerForm form, NameKey key) {
    Set<String> role = roleWords(form);
    return bySurname.getOrDefault(key.surname(), Set.of()).stream()
        .filter(group -> !clash(role, rolesOf(group)))
        .toList();
  }

  private List<String> byRole(SpeakerForm form, NameKey key) {
    Set<String> role = roleWords(form);
    return candidates(form, key).stream().filter(group -> shareAny(role, rolesOf(group))).toList();
  }

  /** The one who is quoted beside several of the same people where no other is beside any. */
  private List<String> byCompany(SpeakerForm form, List<String> candidates) {
    Set<NameKey> own = company.getOrDefault(form, Set.of());
    List<String> beside = candidates.stream().filter(group -> shared(own, group) > 0).toList();
    return beside.size() == 1 && shared(own, beside.getFirst()) >= LEAST_SHARED
        ? beside
        : List.of();
  }

  private long shared(Set<NameKey> own, String group) {
    return own.stream().filter(companions.getOrDefault(group, Set.of())::contains).count();
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

  static String outer(NameKey key) {
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
