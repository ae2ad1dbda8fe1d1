package org.hearsay.index;

import org.hearsay.corpus.SpeakerKind;
import org.hearsay.identity.SpeakerForm;

/** A {@link SpeakerForm} as one term of {@link Schema#SPEAKER}, and back. */
public final class SpeakerTerm {

  private static final char BETWEEN = Schema.BETWEEN;

  private SpeakerTerm() {}

  public static String of(SpeakerForm form) {
    String role = form.role();
    return form.kind().name()
        + BETWEEN
        + form.name().replace(BETWEEN, ' ')
        + (role == null ? "" : BETWEEN + role.replace(BETWEEN, ' '));
  }

  public static SpeakerForm read(String term) {
    int kind = term.indexOf(BETWEEN);
    int name = term.indexOf(BETWEEN, kind + 1);
    return new SpeakerForm(
        name < 0 ? term.substring(kind + 1) : term.substring(kind + 1, name),
        SpeakerKind.valueOf(term.substring(0, kind)),
        name < 0 ? null : term.substring(name + 1));
  }
}
