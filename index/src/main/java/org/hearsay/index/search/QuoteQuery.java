package org.hearsay.index.search;

import java.util.Set;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Asks for quotes. All that is given must hold; what is null asks for nothing.
 *
 * @param text words in the content or the speaker's name, in {@link QueryText}'s syntax
 * @param about words in the content, in {@link QueryText}'s syntax
 * @param speakers any form of the names, see {@link org.hearsay.identity.SpeakerIdentities#called};
 *     said by any of them; empty asks for nothing
 * @param minConfidence from 0 to 1
 * @param skip so many of the best are left out, for paging
 * @param limit so many are given, or fewer
 */
public record QuoteQuery(
    @Nullable String text,
    @Nullable String about,
    Set<String> speakers,
    @Nullable QuoteKind kind,
    @Nullable Stance stance,
    double minConfidence,
    Origin origin,
    Order order,
    int skip,
    int limit) {

  /** All quotes. */
  public static final QuoteQuery ALL =
      new QuoteQuery(
          null, null, Set.of(), null, null, 0, Origin.ANY, Order.BEST, 0, Integer.MAX_VALUE);

  public QuoteQuery {
    speakers = Set.copyOf(speakers);
    Hits.checkPage(skip, limit);
  }

  public QuoteQuery text(@Nullable String words) {
    return new QuoteQuery(
        words, about, speakers, kind, stance, minConfidence, origin, order, skip, limit);
  }

  public QuoteQuery about(@Nullable String words) {
    return new QuoteQuery(
        text, words, speakers, kind, stance, minConfidence, origin, order, skip, limit);
  }

  public QuoteQuery by(@Nullable String name) {
    return byAnyOf(name == null ? Set.of() : Set.of(name));
  }

  public QuoteQuery byAnyOf(Set<String> names) {
    return new QuoteQuery(
        text, about, names, kind, stance, minConfidence, origin, order, skip, limit);
  }

  public QuoteQuery of(@Nullable QuoteKind one) {
    return new QuoteQuery(
        text, about, speakers, one, stance, minConfidence, origin, order, skip, limit);
  }

  public QuoteQuery told(@Nullable Stance how) {
    return new QuoteQuery(
        text, about, speakers, kind, how, minConfidence, origin, order, skip, limit);
  }

  public QuoteQuery atLeast(double confidence) {
    return new QuoteQuery(
        text, about, speakers, kind, stance, confidence, origin, order, skip, limit);
  }

  public QuoteQuery in(Origin articles) {
    return new QuoteQuery(
        text, about, speakers, kind, stance, minConfidence, articles, order, skip, limit);
  }

  public QuoteQuery sorted(Order by) {
    return new QuoteQuery(
        text, about, speakers, kind, stance, minConfidence, origin, by, skip, limit);
  }

  public QuoteQuery page(int from, int size) {
    return new QuoteQuery(
        text, about, speakers, kind, stance, minConfidence, origin, order, from, size);
  }
}
