package org.hearsay.index.search;

import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Span;

/**
 * A figure that was found.
 *
 * @param text the words that give the number
 * @param sentence the verbatim sentence that it stands in
 * @param sentenceSpan where this stands in the article's text
 */
public record FigureHit(
    ArticleHead article, Figure figure, String text, String sentence, Span sentenceSpan) {}
