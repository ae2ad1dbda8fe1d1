package org.hearsay.index.search;

import org.hearsay.corpus.AnnotatedArticle;

/**
 * An article and where it was read.
 *
 * @param file the way to it; empty where nobody knows
 */
public record ArticleEntry(AnnotatedArticle article, String file) {}
