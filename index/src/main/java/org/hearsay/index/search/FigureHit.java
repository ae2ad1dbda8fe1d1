package org.hearsay.index.search;

import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Span;

/**
 * A figure that was found.
 *
 * @param inHeadline whether it stands in the article's title, where its spans then lie
 * @param text the words that give the number
 * @param sentence the verbatim sentence that it stands in, or the title
 * @param sentenceSpan where this stands in the article's text
 */
public record FigureHit(
    ArticleHead article,
    Figure figure,
    boolean inHeadline,
    String text,
    String sentence,
    Span sentenceSpan) {}
