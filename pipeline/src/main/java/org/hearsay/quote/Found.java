package org.hearsay.quote;

import org.hearsay.corpus.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Whom the words of an attribution mean.
 *
 * @param how how that was found out: "name", "surname", "pronoun", "role", "carried"
 */
record Found(@Nullable Speaker speaker, String how) {

  static final Found NOBODY = new Found(null, "nobody");
}
