package org.hearsay.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.corpus.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * All speakers of an index: which forms are one, and what the user wants of them. Depends on the
 * set of forms and their numbers alone, never on an order. Immutable.
 */
public final class SpeakerIdentities {

  /** A form on its way into the group of those that are one speaker. */
  private static final class Member {
    private final SpeakerForm form;
    private final NameKey key;
    private final long quotes;
    private String group;

    Member(SpeakerForm form, NameKey key, long quotes, String group) {
      this.form = form;
      this.key = key;
      this.quotes = quotes;
      this.group = group;
    }

    /** Whether this is the one of several of a name whom a mark tells apart: "John Harper (MP)". */
    boolean isMarked(NameKey base, String name) {
      String word = RoleFields.word(form.role());
      return word != null
          && key.equals(base)
          && NameGroups.isOfNamesake(group)
          && name.endsWith("(" + word + ")");
    }

    boolean isCalled(NameKey name, NameKey withoutTitles) {
      return key.equals(name) || key.equals(withoutTitles);
    }
  }

  private final List<AliasEffect> effects = new ArrayList<>();
  private final Map<SpeakerForm, SpeakerIdentity> byForm = new HashMap<>();
  private final Map<NameKey, List<SpeakerIdentity>> byKey = new HashMap<>();
  private final Map<String, List<NameKey>> byWord = new HashMap<>();
  private final List<SpeakerIdentity> all;
  private final Aliases aliases;

  /**
   * @param quotes how many quotes each form has
   */
  public SpeakerIdentities(Map<SpeakerForm, Long> quotes, Aliases aliases) {
    this(quotes, Map.of(), aliases);
  }

  /**
   * @param quotes how many quotes each form has
   * @param company full names of persons quoted in the same articles as a form, at least for {@link
   *     #needCompany}
   */
  public SpeakerIdentities(
      Map<SpeakerForm, Long> quotes, Map<SpeakerForm, Set<NameKey>> company, Aliases aliases) {
    this.aliases = aliases;
    List<Member> members = members(quotes, company);
    Map<String, String> shown = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (AliasRule rule : aliases.rules()) {
      apply(rule, members, shown, hidden).ifPresent(effects::add);
    }
    Map<String, List<Member>> groups = new HashMap<>();
    members.forEach(
        member -> groups.computeIfAbsent(member.group, g -> new ArrayList<>(1)).add(member));
    List<SpeakerIdentity> identities = new ArrayList<>();
    groups.forEach((group, those) ->
        identities.add(identity(group, those, shown.get(group), hidden.contains(group))));
    identities.sort(Comparator.comparing(identity -> identity.forms().getFirst()));
    this.all = List.copyOf(identities);
    for (NameKey key : byKey.keySet()) {
      for (String word : Set.copyOf(key.words())) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(key);
      }
    }
  }

  /** In a fixed order. */
  public List<SpeakerIdentity> all() {
    return all;
  }

  /** What each rule of the alias file did, in its order. */
  public List<AliasEffect> effects() {
    return List.copyOf(effects);
  }

  /** Who a form stands for; empty where no quote has it. */
  public Optional<SpeakerIdentity> of(SpeakerForm form) {
    return Optional.ofNullable(byForm.get(form));
  }

  /**
   * The name to show for a speaker or an originator of which only the name is known: what the
   * user's rules make of it, also where nobody quoted is called so; else a person's usual name
   * where one person alone is called so; else the name itself.
   */
  public String shown(String name) {
    NameKey key = NameKey.of(name);
    NameKey plain = key.withoutTitles();
    String given = aliases.shown(key, plain);
    if (given != null) {
      return given;
    }
    List<SpeakerIdentity> those =
        byKey.containsKey(key) ? byKey.get(key) : byKey.getOrDefault(plain, List.of());
    return those.size() == 1 && those.getFirst().kind() == SpeakerKind.PERSON
        ? those.getFirst().name()
        : name;
  }

  /** "John Harper" of "John Harper (MP)": what stands before the mark of one of several. */
  public static String withoutMark(String name) {
    int mark = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    return mark > 0 ? name.substring(0, mark) : name;
  }

  /**
   * Those whom a user can mean by a name. Any form of it will do: of "Vladimir Putin" also "putin",
   * "Mr. Putin" or "vladimir". Who is called exactly so goes before who is only called more than
   * that, except for single words: "clinton" is every Clinton. Of what is no person the last words
   * of its head will do: "ministry" finds the "health ministry" and a "ministry of health".
   */
  public List<SpeakerIdentity> called(String name) {
    NameKey key = NameKey.of(name);
    NameKey plain = key.withoutTitles();
    Set<SpeakerIdentity> found = new LinkedHashSet<>(byKey.getOrDefault(key, List.of()));
    found.addAll(byKey.getOrDefault(plain, List.of()));
    if (found.isEmpty() || plain.words().size() == 1) {
      for (NameKey own : byWord.getOrDefault(plain.words().getLast(), List.of())) {
        if (own.holdsInOrder(plain)) {
          byKey.getOrDefault(own, List.of()).stream()
              .filter(one -> fits(one, own, key, plain))
              .forEach(found::add);
        }
      }
    }
    return found.stream().sorted(Comparator.comparing(one -> one.forms().getFirst())).toList();
  }

  /** Those of whom some name has a word of each of these kinds, in a fixed order. */
  public List<SpeakerIdentity> withWords(List<Predicate<String>> kinds) {
    Set<SpeakerIdentity> found = new HashSet<>();
    byKey.forEach((own, identities) -> {
      if (kinds.stream().allMatch(kind -> own.words().stream().anyMatch(kind))) {
        found.addAll(identities);
      }
    });
    return found.stream().sorted(Comparator.comparing(one -> one.forms().getFirst())).toList();
  }

  private static boolean fits(
      SpeakerIdentity identity, NameKey own, NameKey key, NameKey withoutTitles) {
    return identity.kind() == SpeakerKind.PERSON
        ? own.holdsInOrder(withoutTitles)
        : own.endsWith(key) || own.head().endsWith(key);
  }

  /**
   * The forms whose company has to be known: surnames of several persons whom roles do not tell
   * apart, these persons' full names, and full names whose roles clash.
   */
  public static Set<SpeakerForm> needCompany(Set<SpeakerForm> forms) {
    Map<SpeakerForm, NameKey> keys = keys(forms);
    NameGroups names = new NameGroups(keys, Map.of(), form -> 1);
    Set<String> surnames = new HashSet<>();
    keys.forEach((form, key) -> {
      if (names.isOpen(form, key)
          || (form.kind() == SpeakerKind.PERSON && names.hasNamesakes(key))) {
        surnames.add(key.surname());
      }
    });
    Set<SpeakerForm> needed = new HashSet<>();
    keys.forEach((form, key) -> {
      if (form.kind() == SpeakerKind.PERSON && surnames.contains(key.surname())) {
        needed.add(form);
      }
    });
    return needed;
  }

  /**
   * The keys that others, who are no persons, have if they are one with a person of this name: who
   * has the person's forms and theirs has all that the person's identity depends on.
   */
  public static Set<String> twinsOf(NameKey person) {
    return new HashSet<>(List.of(person.toString(), NameGroups.outer(person)));
  }

  private static Map<SpeakerForm, NameKey> keys(Set<SpeakerForm> forms) {
    Map<SpeakerForm, NameKey> keys = new HashMap<>();
    forms.forEach(form -> keys.put(form, form.key()));
    return keys;
  }

  private static List<Member> members(
      Map<SpeakerForm, Long> quotes, Map<SpeakerForm, Set<NameKey>> company) {
    Map<SpeakerForm, NameKey> keys = keys(quotes.keySet());
    NameGroups names = new NameGroups(keys, company, form -> quotes.getOrDefault(form, 0L));
    List<Member> members = new ArrayList<>();
    quotes.forEach((form, number) -> {
      NameKey key = keys.getOrDefault(form, form.key());
      members.add(new Member(form, key, number, names.groupOf(form, key)));
    });
    return members;
  }

  /** What a rule on speakers did; nothing where it is on outlets. */
  private static Optional<AliasEffect> apply(
      AliasRule rule, List<Member> members, Map<String, String> shown, Set<String> hidden) {
    return switch (rule) {
      case AliasRule.Outlet outlet -> Optional.empty();
      case AliasRule.Merge merge -> {
        Set<String> found = new HashSet<>();
        merge.others().forEach(other -> found.addAll(groupsCalled(other, members)));
        AliasEffect effect = effect(rule, found, members);
        found.addAll(groupsCalled(merge.name(), members));
        String one = "= " + NameKey.of(merge.name());
        members.stream().filter(m -> found.contains(m.group)).forEach(m -> m.group = one);
        if (found.stream().anyMatch(hidden::contains)) {
          hidden.add(one);
        }
        shown.put(one, merge.name());
        yield Optional.of(effect);
      }
      case AliasRule.Split split -> Optional.of(split(split, members, shown));
      case AliasRule.Rename rename -> {
        Set<String> found = groupsCalled(rename.old(), members);
        found.forEach(group -> shown.put(group, rename.name()));
        yield Optional.of(effect(rule, found, members));
      }
      case AliasRule.Hide hide -> {
        Set<String> found = groupsCalled(hide.name(), members);
        hidden.addAll(found);
        yield Optional.of(effect(rule, found, members));
      }
    };
  }

  /** Who has no role that tells stays as he was. */
  private static AliasEffect split(
      AliasRule.Split rule, List<Member> members, Map<String, String> shown) {
    NameKey key = NameKey.of(rule.name());
    NameKey plain = key.withoutTitles();
    Set<String> found = new HashSet<>();
    for (Member member : members) {
      for (List<String> part : rule.parts()) {
        if (member.isCalled(key, plain) && hasRole(member.form, part)) {
          member.group = "split " + rule.line() + " " + part.getFirst();
          shown.put(member.group, rule.shown(part));
          found.add(member.group);
          break;
        }
      }
    }
    return effect(rule, found, members);
  }

  private static boolean hasRole(SpeakerForm form, List<String> words) {
    String role = form.role();
    return role != null
        && words.stream().anyMatch(word -> NameKey.of(role).holdsInOrder(NameKey.of(word)));
  }

  private static AliasEffect effect(AliasRule rule, Set<String> found, List<Member> members) {
    long number =
        members.stream().filter(m -> found.contains(m.group)).mapToLong(m -> m.quotes).sum();
    return new AliasEffect(rule, found.size(), number);
  }

  private static Set<String> groupsCalled(String name, List<Member> members) {
    NameKey key = NameKey.of(name);
    NameKey plain = key.withoutTitles();
    NameKey base = NameKey.of(withoutMark(name)).withoutTitles();
    Set<String> found = new HashSet<>();
    for (Member member : members) {
      if (member.isCalled(key, plain) || member.isMarked(base, name)) {
        found.add(member.group);
      }
    }
    return found;
  }

  private SpeakerIdentity identity(
      String group, List<Member> members, @Nullable String alias, boolean hidden) {
    members.sort(Comparator.comparing(member -> member.form));
    String told =
        NameGroups.isOfNamesake(group)
            ? mostQuotedName(members) + " (" + mostQuotedWord(members) + ")"
            : null;
    String given = alias == null ? told : alias;
    SpeakerIdentity identity =
        new SpeakerIdentity(
            given == null ? mostQuotedName(members) : given,
            mostQuoted(members, SpeakerForm::kind),
            mostQuotedRole(members),
            members.stream().map(member -> member.form).toList(),
            hidden);
    Set<NameKey> names = new HashSet<>();
    if (given != null) {
      names.add(NameKey.of(given));
    }
    for (Member member : members) {
      byForm.put(member.form, identity);
      names.add(member.key);
    }
    names.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(identity));
    return identity;
  }

  private static String mostQuotedName(List<Member> members) {
    List<Member> full = members.stream().filter(member -> member.key.isFull()).toList();
    return mostQuoted(full.isEmpty() ? members : full, SpeakerForm::name);
  }

  private static @Nullable String mostQuotedRole(List<Member> members) {
    List<Member> known = members.stream().filter(member -> member.form.role() != null).toList();
    return known.isEmpty() ? null : mostQuoted(known, form -> String.valueOf(form.role()));
  }

  /** What one of several of a name is told apart by: "MP". */
  private static String mostQuotedWord(List<Member> members) {
    List<Member> telling =
        members.stream().filter(member -> RoleFields.word(member.form.role()) != null).toList();
    return mostQuoted(telling, form -> String.valueOf(RoleFields.word(form.role())));
  }

  /** The value that most quotes have; of equals the first. */
  private static <T extends Comparable<? super T>> T mostQuoted(
      List<Member> members, Function<SpeakerForm, T> value) {
    T most = value.apply(members.getFirst().form);
    if (members.size() == 1) {
      return most;
    }
    SortedMap<T, Long> sums = new TreeMap<>();
    members.forEach(member -> sums.merge(value.apply(member.form), member.quotes, Long::sum));
    long best = -1;
    for (Map.Entry<T, Long> sum : sums.entrySet()) {
      if (sum.getValue() > best) {
        most = sum.getKey();
        best = sum.getValue();
      }
    }
    return most;
  }
}
