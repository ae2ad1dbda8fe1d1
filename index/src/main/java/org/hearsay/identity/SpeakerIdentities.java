package org.hearsay.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.corpus.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * All speakers of an index: which forms are one, and what the user wants of them. Depends on the
 * set of forms and their numbers alone, never on an order. Immutable.
 */
public final class SpeakerIdentities {

  private final SortedMap<SpeakerForm, Long> quotes;
  private final Map<SpeakerForm, NameKey> keys = new HashMap<>();
  private final Map<SpeakerForm, String> groups = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final List<AliasEffect> effects = new ArrayList<>();
  private final Map<SpeakerForm, SpeakerIdentity> byForm = new HashMap<>();
  private final Map<NameKey, List<SpeakerIdentity>> byKey = new HashMap<>();
  private final List<SpeakerIdentity> all;

  /**
   * @param quotes how many quotes each form has
   */
  public SpeakerIdentities(Map<SpeakerForm, Long> quotes, Aliases aliases) {
    this.quotes = new TreeMap<>(quotes);
    this.quotes.keySet().forEach(form -> keys.put(form, form.key()));
    NameGroups names = new NameGroups(keys);
    keys.forEach((form, key) -> groups.put(form, names.groupOf(form, key)));
    aliases.rules().forEach(this::apply);
    SortedMap<String, List<SpeakerForm>> members = new TreeMap<>();
    this.quotes
        .keySet()
        .forEach(
            form -> members.computeIfAbsent(groups.get(form), g -> new ArrayList<>()).add(form));
    this.all = members.entrySet().stream().map(e -> identity(e.getKey(), e.getValue())).toList();
    all.forEach(this::list);
  }

  private void list(SpeakerIdentity identity) {
    Set<NameKey> names = new HashSet<>();
    names.add(NameKey.of(identity.name()));
    for (SpeakerForm form : identity.forms()) {
      byForm.put(form, identity);
      names.add(keyOf(form));
    }
    names.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(identity));
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
      all.stream()
          .filter(one -> one.forms().stream().anyMatch(form -> fits(form, key, plain)))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private boolean fits(SpeakerForm form, NameKey key, NameKey plain) {
    NameKey own = keyOf(form);
    return form.kind() == SpeakerKind.PERSON
        ? own.holdsInOrder(plain)
        : own.endsWith(key) || own.head().endsWith(key);
  }

  private NameKey keyOf(SpeakerForm form) {
    NameKey key = keys.get(form);
    return key == null ? form.key() : key;
  }

  private void apply(AliasRule rule) {
    switch (rule) {
      case AliasRule.Merge merge -> {
        Set<String> found = new HashSet<>();
        merge.others().forEach(other -> found.addAll(groupsCalled(other)));
        effects.add(effect(rule, found));
        found.addAll(groupsCalled(merge.name()));
        String one = "= " + NameKey.of(merge.name());
        groups.replaceAll((form, group) -> found.contains(group) ? one : group);
        if (found.stream().anyMatch(hidden::contains)) {
          hidden.add(one);
        }
        shown.put(one, merge.name());
      }
      case AliasRule.Rename rename -> {
        Set<String> found = groupsCalled(rename.old());
        effects.add(effect(rule, found));
        found.forEach(group -> shown.put(group, rename.name()));
      }
      case AliasRule.Hide hide -> {
        Set<String> found = groupsCalled(hide.name());
        effects.add(effect(rule, found));
        hidden.addAll(found);
      }
    }
  }

  private AliasEffect effect(AliasRule rule, Set<String> found) {
    long number =
        quotes.entrySet().stream()
            .filter(e -> found.contains(groups.get(e.getKey())))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new AliasEffect(rule, found.size(), number);
  }

  private Set<String> groupsCalled(String name) {
    NameKey key = NameKey.of(name);
    NameKey plain = key.withoutTitles();
    Set<String> found = new TreeSet<>();
    groups.forEach((form, group) -> {
      NameKey own = keyOf(form);
      if (own.equals(key) || own.equals(plain)) {
        found.add(group);
      }
    });
    return found;
  }

  private SpeakerIdentity identity(String group, List<SpeakerForm> forms) {
    List<SpeakerForm> full = forms.stream().filter(form -> keyOf(form).isFull()).toList();
    List<SpeakerForm> best = full.isEmpty() ? forms : full;
    return new SpeakerIdentity(
        shown.getOrDefault(group, mostQuoted(best, SpeakerForm::name)),
        mostQuoted(forms, SpeakerForm::kind),
        mostQuotedRole(forms),
        forms,
        hidden.contains(group));
  }

  private @Nullable String mostQuotedRole(List<SpeakerForm> forms) {
    List<SpeakerForm> known = forms.stream().filter(form -> form.role() != null).toList();
    return known.isEmpty() ? null : mostQuoted(known, form -> String.valueOf(form.role()));
  }

  /** The value that most quotes have; of equals the first. */
  private <T extends Comparable<? super T>> T mostQuoted(
      Collection<SpeakerForm> forms, Function<SpeakerForm, T> value) {
    Map<T, Long> sums =
        forms.stream()
            .collect(
                Collectors.groupingBy(
                    value,
                    TreeMap::new,
                    Collectors.summingLong(form -> quotes.getOrDefault(form, 0L))));
    T most = value.apply(forms.iterator().next());
    long best = -1;
    for (Map.Entry<T, Long> entry : sums.entrySet()) {
      if (entry.getValue() > best) {
        most = entry.getKey();
        best = entry.getValue();
      }
    }
    return most;
  }
}
