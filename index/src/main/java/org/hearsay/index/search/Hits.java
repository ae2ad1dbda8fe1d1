package org.hearsay.index.search;

import java.util.List;

/**
 * What a question found.
 *
 * @param total how many there are in all, exactly
 * @param hits those that were asked for: best first, of equals the newest, then by article and
 *     place
 */
public record Hits<T>(long total, List<T> hits) {

  public Hits {
    hits = List.copyOf(hits);
  }

  static void checkPage(int skip, int limit) {
    if (skip < 0 || limit < 0) {
      throw new IllegalArgumentException(
          "a page begins at 0 or later and holds 0 or more, not at " + skip + " and " + limit);
    }
  }
}
