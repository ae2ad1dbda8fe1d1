package org.hearsay.index.search;

import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;

/**
 * A quote that was found.
 *
 * @param text its content, pieces joined by " … "
 * @param sentence the verbatim sentence or sentences that it stands in, with cue and source
 * @param sentenceSpan where these stand in the article's text
 */
public record QuoteHit(
    ArticleHead article, Quote quote, String text, String sentence, Span sentenceSpan) {}
