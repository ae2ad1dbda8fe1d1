package org.hearsay.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final Map<SpeakerForm, String> groups = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final List<AliasEffect> effects = new ArrayList<>();
  private final Map<SpeakerForm, SpeakerIdentity> byForm = new HashMap<>();
  private final List<SpeakerIdentity> all;

  /**
   * @param quotes how many quotes each form has
   */
  public SpeakerIdentities(Map<SpeakerForm, Long> quotes, Aliases aliases) {
    this.quotes = new TreeMap<>(quotes);
    NameGroups names = new NameGroups(this.quotes.keySet());
    this.quotes.keySet().forEach(form -> groups.put(form, names.groupOf(form)));
    aliases.rules().forEach(this::apply);
    SortedMap<String, List<SpeakerForm>> members = new TreeMap<>();
    this.quotes
        .keySet()
        .forEach(
            form -> members.computeIfAbsent(groups.get(form), g -> new ArrayList<>()).add(form));
    this.all = members.entrySet().stream().map(e -> identity(e.getKey(), e.getValue())).toList();
    all.forEach(identity -> identity.forms().forEach(form -> byForm.put(form, identity)));
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
    if (plain.words().size() > 1) {
      List<SpeakerIdentity> exact = all.stream().filter(i -> isCalled(i, key, plain)).toList();
      if (!exact.isEmpty()) {
        return exact;
      }
    }
    return all.stream()
        .filter(
            i -> isCalled(i, key, plain) || i.forms().stream().anyMatch(f -> fits(f, key, plain)))
        .toList();
  }

  private static boolean isCalled(SpeakerIdentity identity, NameKey key, NameKey plain) {
    return NameKey.of(identity.name()).equals(key)
        || identity.forms().stream().anyMatch(form -> isCalled(form, key, plain));
  }

  private static boolean isCalled(SpeakerForm form, NameKey key, NameKey plain) {
    NameKey own = form.key();
    return own.equals(key)
        || (form.kind() == SpeakerKind.PERSON
            && (own.equals(plain) || NameKey.of(form.name()).equals(key)));
  }

  private static boolean fits(SpeakerForm form, NameKey key, NameKey plain) {
    return form.kind() == SpeakerKind.PERSON
        ? form.key().holdsInOrder(plain)
        : form.key().endsWith(key) || form.key().head().endsWith(key);
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
    Set<String> found = new HashSet<>();
    groups.forEach((form, group) -> {
      if (isCalled(form, key, plain)) {
        found.add(group);
      }
    });
    return found;
  }

  private SpeakerIdentity identity(String group, List<SpeakerForm> forms) {
    List<SpeakerForm> full = forms.stream().filter(form -> form.key().isFull()).toList();
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
