package org.hearsay.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Who says something: somebody the article names, or an unnamed role by its description.
 *
 * @param name the fullest name the article gives, or the description ("a senior official" is
 *     "senior official")
 * @param entity the {@link Entity#id} of the speaker in the same article, where it has one
 * @param role what the article calls the speaker beside the name ("Russian President")
 */
public record Speaker(
    String name, SpeakerKind kind, @Nullable String entity, @Nullable String role) {

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name");
    }
  }
}
