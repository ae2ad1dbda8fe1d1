package org.hearsay.index.search;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Asks for figures. All that is given must hold; what is null asks for nothing.
 *
 * @param text words in the sentence, in {@link QueryText}'s syntax
 * @param measures any of them; empty asks for nothing
 * @param originator whose estimate it is: words of the name, in their order
 * @param low the figure can be this or more
 * @param high the figure can be this or less
 * @param skip so many of the best are left out, for paging
 * @param limit so many are given, or fewer
 */
public record FigureQuery(
    @Nullable String text,
    Set<Measure> measures,
    @Nullable String originator,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Origin origin,
    Order order,
    int skip,
    int limit) {

  /** All figures. */
  public static final FigureQuery ALL =
      new FigureQuery(
          null, Set.of(), null, null, null, Origin.ANY, Order.BEST, 0, Integer.MAX_VALUE);

  public FigureQuery {
    measures = Set.copyOf(measures);
    Hits.checkPage(skip, limit);
  }

  public FigureQuery text(@Nullable String words) {
    return new FigureQuery(words, measures, originator, low, high, origin, order, skip, limit);
  }

  public FigureQuery of(@Nullable Measure one) {
    return ofAnyOf(one == null ? Set.of() : Set.of(one));
  }

  public FigureQuery ofAnyOf(Set<Measure> some) {
    return new FigureQuery(text, some, originator, low, high, origin, order, skip, limit);
  }

  public FigureQuery by(@Nullable String name) {
    return new FigureQuery(text, measures, name, low, high, origin, order, skip, limit);
  }

  public FigureQuery between(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    return new FigureQuery(text, measures, originator, least, most, origin, order, skip, limit);
  }

  public FigureQuery in(Origin articles) {
    return new FigureQuery(text, measures, originator, low, high, articles, order, skip, limit);
  }

  public FigureQuery sorted(Order by) {
    return new FigureQuery(text, measures, originator, low, high, origin, by, skip, limit);
  }

  public FigureQuery page(int from, int size) {
    return new FigureQuery(text, measures, originator, low, high, origin, order, from, size);
  }
}
