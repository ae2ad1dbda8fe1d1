package org.hearsay.identity;

import java.util.List;
import org.hearsay.corpus.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * One speaker, under every form that the articles give.
 *
 * @param name as it is shown: the user's word, or else the form that is quoted most, a full name
 *     before a surname
 * @param kind that of most quotes
 * @param role that of most quotes that give one; null where none does
 * @param forms sorted
 * @param hidden whether the user wants it in no list
 */
public record SpeakerIdentity(
    String name, SpeakerKind kind, @Nullable String role, List<SpeakerForm> forms, boolean hidden) {

  public SpeakerIdentity {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException(name + " has no form");
    }
  }
}
