package org.hearsay.index.search;

import java.math.BigDecimal;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Asks for figures. All that is given must hold; what is null asks for nothing.
 *
 * @param text words in the sentence, in {@link QueryText}'s syntax
 * @param low the figure can be this or more
 * @param high the figure can be this or less
 * @param skip so many of the best are left out, for paging
 * @param limit so many are given, or fewer
 */
public record FigureQuery(
    @Nullable String text,
    @Nullable Measure measure,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Origin origin,
    int skip,
    int limit) {

  /** All figures. */
  public static final FigureQuery ALL =
      new FigureQuery(null, null, null, null, Origin.ANY, 0, Integer.MAX_VALUE);

  public FigureQuery {
    Hits.checkPage(skip, limit);
  }

  public FigureQuery text(@Nullable String words) {
    return new FigureQuery(words, measure, low, high, origin, skip, limit);
  }

  public FigureQuery of(@Nullable Measure one) {
    return new FigureQuery(text, one, low, high, origin, skip, limit);
  }

  public FigureQuery between(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    return new FigureQuery(text, measure, least, most, origin, skip, limit);
  }

  public FigureQuery in(Origin articles) {
    return new FigureQuery(text, measure, low, high, articles, skip, limit);
  }

  public FigureQuery page(int from, int size) {
    return new FigureQuery(text, measure, low, high, origin, from, size);
  }
}
