package org.hearsay.index.search;

import org.hearsay.corpus.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * Asks for quotes. All that is given must hold; what is null asks for nothing.
 *
 * @param text words in the content or the speaker's name, in {@link QueryText}'s syntax
 * @param about words in the content, in {@link QueryText}'s syntax
 * @param speaker any form of a name, see {@link org.hearsay.identity.SpeakerIdentities#called}
 * @param minConfidence from 0 to 1
 * @param skip so many of the best are left out, for paging
 * @param limit so many are given, or fewer
 */
public record QuoteQuery(
    @Nullable String text,
    @Nullable String about,
    @Nullable String speaker,
    @Nullable QuoteKind kind,
    double minConfidence,
    Origin origin,
    int skip,
    int limit) {

  /** All quotes. */
  public static final QuoteQuery ALL =
      new QuoteQuery(null, null, null, null, 0, Origin.ANY, 0, Integer.MAX_VALUE);

  public QuoteQuery {
    Hits.checkPage(skip, limit);
  }

  public QuoteQuery text(@Nullable String words) {
    return new QuoteQuery(words, about, speaker, kind, minConfidence, origin, skip, limit);
  }

  public QuoteQuery about(@Nullable String words) {
    return new QuoteQuery(text, words, speaker, kind, minConfidence, origin, skip, limit);
  }

  public QuoteQuery by(@Nullable String name) {
    return new QuoteQuery(text, about, name, kind, minConfidence, origin, skip, limit);
  }

  public QuoteQuery of(@Nullable QuoteKind one) {
    return new QuoteQuery(text, about, speaker, one, minConfidence, origin, skip, limit);
  }

  public QuoteQuery atLeast(double confidence) {
    return new QuoteQuery(text, about, speaker, kind, confidence, origin, skip, limit);
  }

  public QuoteQuery in(Origin articles) {
    return new QuoteQuery(text, about, speaker, kind, minConfidence, articles, skip, limit);
  }

  public QuoteQuery page(int from, int size) {
    return new QuoteQuery(text, about, speaker, kind, minConfidence, origin, from, size);
  }
}
