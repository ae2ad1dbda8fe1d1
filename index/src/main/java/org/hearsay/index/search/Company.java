package org.hearsay.index.search;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;

/** Who is quoted beside whom. */
final class Company {

  private Company() {}

  /** Those of one article who are wanted keep the company of all others with a full name in it. */
  static void introduce(
      Set<SpeakerForm> together, Set<SpeakerForm> wanted, Map<SpeakerForm, Set<NameKey>> company) {
    for (SpeakerForm form : together) {
      if (wanted.contains(form)) {
        Set<NameKey> companions = company.computeIfAbsent(form, f -> new HashSet<>());
        String surname = form.key().surname();
        together.stream()
            .filter(other -> other.kind() == SpeakerKind.PERSON)
            .map(SpeakerForm::key)
            .filter(key -> key.isFull() && !key.surname().equals(surname))
            .forEach(companions::add);
      }
    }
  }
}
