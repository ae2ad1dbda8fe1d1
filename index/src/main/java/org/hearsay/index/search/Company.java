package org.hearsay.index.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;

/** Who is quoted beside whom, gathered article by article. Not thread-safe. */
public final class Company {

  private final Set<SpeakerForm> wanted;
  private final Map<SpeakerForm, Set<NameKey>> company = new HashMap<>();
  private final Map<SpeakerForm, NameKey> keys = new HashMap<>();

  /**
   * @param wanted whose company is asked for
   */
  public Company(Set<SpeakerForm> wanted) {
    this.wanted = wanted;
  }

  /** The full names of other persons quoted in the same articles, as far as these are known. */
  public Map<SpeakerForm, Set<NameKey>> all() {
    return company;
  }

  /** Those of one article who are wanted keep the company of all others with a full name in it. */
  public void introduce(Set<SpeakerForm> together) {
    for (SpeakerForm form : together) {
      if (wanted.contains(form)) {
        Set<NameKey> companions = company.computeIfAbsent(form, f -> new HashSet<>());
        String surname = key(form).surname();
        together.stream()
            .filter(other -> other.kind() == SpeakerKind.PERSON)
            .map(this::key)
            .filter(key -> key.isFull() && !key.surname().equals(surname))
            .forEach(companions::add);
      }
    }
  }

  private NameKey key(SpeakerForm form) {
    return keys.computeIfAbsent(form, SpeakerForm::key);
  }
}
