package org.hearsay.index.search;

import org.jspecify.annotations.Nullable;

/**
 * Asks for articles. All that is given must hold.
 *
 * @param text words in title or text, in {@link QueryText}'s syntax; null asks for nothing
 */
public record ArticleQuery(@Nullable String text, Origin origin) {

  /** All articles. */
  public static final ArticleQuery ALL = new ArticleQuery(null, Origin.ANY);
}
