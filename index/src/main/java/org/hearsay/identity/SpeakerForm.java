package org.hearsay.identity;

import java.util.Comparator;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * One way in which articles give a speaker. Ordered by name, kind and role.
 *
 * @param role what the article calls the speaker beside the name; null where it does not
 */
public record SpeakerForm(String name, SpeakerKind kind, @Nullable String role)
    implements Comparable<SpeakerForm> {

  private static final Comparator<SpeakerForm> ORDER =
      Comparator.comparing(SpeakerForm::name)
          .thenComparing(SpeakerForm::kind)
          .thenComparing(SpeakerForm::role, Comparator.nullsFirst(Comparator.naturalOrder()));

  public static SpeakerForm of(Speaker speaker) {
    return new SpeakerForm(speaker.name(), speaker.kind(), speaker.role());
  }

  /** Worked out with every call. */
  public NameKey key() {
    return NameKey.of(name, kind);
  }

  @Override
  public int compareTo(SpeakerForm other) {
    return ORDER.compare(this, other);
  }
}
