package org.hearsay.index;

import org.hearsay.corpus.Article;

/**
 * What an index makes of an article that was read, before it is annotated.
 *
 * @param article the same under the id that the index knows it by, or that is free where it is new;
 *     with what the user said of it by hand, and with an outlet and a day that an earlier reading
 *     knew where this one knows none
 * @param known where it was read before; {@link Place#UNKNOWN} of a new one
 */
public record Recognised(Article article, Status status, Place known) {}
