package org.hearsay.compare.finding;

import java.math.BigDecimal;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * One of two claims that are held against each other.
 *
 * @param article the article's id
 * @param span where the figure stands, in the article's text or in its title
 * @param inHeadline whether it stands in the title
 * @param lowest the least that the figure can mean; null is unbounded
 * @param highest the most that it can mean; null is unbounded
 */
public record Side(
    String article,
    Span span,
    boolean inHeadline,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal highest) {}
