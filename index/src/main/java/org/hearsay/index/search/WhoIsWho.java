package org.hearsay.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.AliasEffect;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Who the speakers of an index are, worked out from the forms that those asked about depend on: all
 * persons of their surnames, who is no person and called the same, and what the user's rules name.
 * So what is asked of a few takes no longer where there are more others; who asks for many has all
 * worked out at once. The answers are those of {@link SpeakerIdentities} of all forms. Thread-safe.
 */
public final class WhoIsWho {

  /** From so many names on all are worked out. */
  private static final int MANY = 1_000;

  /** Of more names that are asked about at once all are worked out, too. */
  private static final int MOST_TOGETHER = 5_000;

  private static final int KEPT = 200;

  private final QuotedSpeakers terms;
  private final Aliases aliases;

  /** The names in the user's rules, and their surnames. */
  private final Set<NameKey> ruled;

  private final Set<String> ruledSurnames = new HashSet<>();

  /** The last few that were worked out, by the names that were asked about. */
  private final Map<Set<NameKey>, SpeakerIdentities> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<NameKey>, SpeakerIdentities> eldest) {
          return size() > KEPT;
        }
      };

  private int workedOut;
  private @Nullable SpeakerIdentities all;

  WhoIsWho(QuotedSpeakers speakers, Aliases aliases) {
    this.aliases = aliases;
    this.terms = speakers;
    this.ruled = aliases.speakers();
    ruled.forEach(key -> ruledSurnames.add(key.surname()));
  }

  /** As {@link SpeakerIdentities#of}. */
  Optional<SpeakerIdentity> of(SpeakerForm form) throws IOException {
    return identities(Set.of(form.key())).of(form);
  }

  /** Identities that know all of these forms. */
  public SpeakerIdentities of(Collection<SpeakerForm> forms) throws IOException {
    Set<NameKey> keys = new HashSet<>();
    forms.forEach(form -> keys.add(form.key()));
    return identities(keys);
  }

  /** As {@link SpeakerIdentities#shown}. */
  String shown(String name) throws IOException {
    NameKey key = NameKey.of(name);
    return identities(new HashSet<>(List.of(key, key.withoutTitles()))).shown(name);
  }

  /** As {@link SpeakerIdentities#shown} of each of these names. */
  Map<String, String> shown(Set<String> names) throws IOException {
    Set<NameKey> keys = new HashSet<>();
    for (String name : names) {
      NameKey key = NameKey.of(name);
      keys.add(key);
      keys.add(key.withoutTitles());
    }
    SpeakerIdentities identities = keys.size() > MOST_TOGETHER ? everybody() : together(keys);
    Map<String, String> shown = new HashMap<>();
    names.forEach(name -> shown.put(name, identities.shown(name)));
    return shown;
  }

  /** As {@link SpeakerIdentities#called}. */
  List<SpeakerIdentity> called(String name) throws IOException {
    SpeakerIdentities everybody = everybodyIfKnown();
    if (everybody != null) {
      return everybody.called(name);
    }
    NameKey key = NameKey.of(name);
    NameKey plain = key.withoutTitles();
    Set<NameKey> keys = new HashSet<>(ruled);
    keys.add(key);
    keys.add(plain);
    keys.add(NameKey.of(SpeakerIdentities.withoutMark(name)).withoutTitles());
    boolean isName =
        plain.words().size() > 1
            && !(terms.called(key.toString()).isEmpty()
                && terms.called(plain.toString()).isEmpty());
    for (String other :
        isName ? List.<String>of() : terms.keysWith(plain.words().getFirst(), false)) {
      terms.called(other).keySet().stream()
          .map(SpeakerForm::key)
          .filter(own -> own.holdsInOrder(plain))
          .forEach(keys::add);
    }
    return identities(keys).called(name);
  }

  /** Those of whom each word of a name is near one of theirs, as {@link SimilarNames} says. */
  List<SpeakerIdentity> like(String name) throws IOException {
    return SimilarNames.to(name, everybody());
  }

  /** Null where not all have been worked out. */
  public synchronized @Nullable SpeakerIdentities everybodyIfKnown() {
    return all;
  }

  private synchronized SpeakerIdentities everybody() throws IOException {
    SpeakerIdentities known = all;
    if (known == null) {
      known = all();
      all = known;
    }
    return known;
  }

  /** As {@link SpeakerIdentities#effects}. */
  List<AliasEffect> effects() throws IOException {
    return identities(ruled).effects();
  }

  private synchronized SpeakerIdentities identities(Set<NameKey> keys) throws IOException {
    if (all != null) {
      return all;
    }
    SpeakerIdentities known = kept.get(keys);
    if (known != null) {
      return known;
    }
    workedOut += keys.size();
    if (workedOut > MANY) {
      all = all();
      return all;
    }
    SpeakerIdentities found = workedOut(keys);
    kept.put(Set.copyOf(keys), found);
    return found;
  }

  /** Identities of many names that are not asked about again. */
  private synchronized SpeakerIdentities together(Set<NameKey> keys) throws IOException {
    return all == null ? workedOut(keys) : all;
  }

  private SpeakerIdentities workedOut(Set<NameKey> keys) throws IOException {
    Set<NameKey> asked = new HashSet<>(keys);
    if (keys.stream().anyMatch(key -> ruledSurnames.contains(key.surname()))) {
      asked.addAll(ruled);
    }
    Map<SpeakerForm, Long> forms = around(asked);
    return new SpeakerIdentities(
        forms, terms.company(SpeakerIdentities.needCompany(forms.keySet())), aliases);
  }

  private SpeakerIdentities all() throws IOException {
    Map<SpeakerForm, Long> forms = terms.all();
    Set<SpeakerForm> open = SpeakerIdentities.needCompany(forms.keySet());
    return new SpeakerIdentities(forms, terms.companyOfMany(open), aliases);
  }

  /** All forms on which it depends who those of these names are. */
  private Map<SpeakerForm, Long> around(Set<NameKey> keys) throws IOException {
    Map<SpeakerForm, Long> forms = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (NameKey key : keys) {
      forms.putAll(terms.called(key.toString()));
      surnames.add(key.surname());
    }
    for (String surname : surnames) {
      forms.putAll(persons(surname));
    }
    Set<String> twins = new HashSet<>();
    for (SpeakerForm form : forms.keySet()) {
      if (form.kind() == SpeakerKind.PERSON) {
        twins.addAll(SpeakerIdentities.twinsOf(form.key()));
      }
    }
    for (String twin : twins) {
      forms.putAll(terms.called(twin));
    }
    return forms;
  }

  private Map<SpeakerForm, Long> persons(String surname) throws IOException {
    Map<SpeakerForm, Long> persons = new HashMap<>();
    for (String key : terms.keysWith(surname, true)) {
      terms
          .called(key)
          .forEach((form, quotes) -> {
            if (form.kind() == SpeakerKind.PERSON && form.key().surname().equals(surname)) {
              persons.put(form, quotes);
            }
          });
    }
    return persons;
  }
}
