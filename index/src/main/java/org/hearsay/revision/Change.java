package org.hearsay.revision;

import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.jspecify.annotations.Nullable;

/** One thing that two versions of an article do not say alike. */
public sealed interface Change {

  /** The sentence of the former version; null where the thing is new. */
  @Nullable String before();

  /** The sentence of the later version; null where the thing is gone. */
  @Nullable String after();

  /**
   * A figure.
   *
   * @param old with its words in {@code oldText}; null where it is new
   * @param now with its words in {@code nowText}; null where it is gone
   * @param inHeadline whether it stands in the title
   */
  record OfFigure(
      @Nullable Figure old,
      @Nullable String oldText,
      @Nullable String before,
      @Nullable Figure now,
      @Nullable String nowText,
      @Nullable String after,
      boolean inHeadline)
      implements Change {}

  /**
   * A quote.
   *
   * @param old with its words in {@code oldText}; null where it is new
   * @param now with its words in {@code nowText}; null where it is gone
   */
  record OfQuote(
      @Nullable Quote old,
      @Nullable String oldText,
      @Nullable String before,
      @Nullable Quote now,
      @Nullable String nowText,
      @Nullable String after)
      implements Change {}

  /** The title; never null on either side. */
  record OfTitle(String before, String after) implements Change {}
}
