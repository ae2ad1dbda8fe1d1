package org.hearsay.index.search;

import java.time.Instant;
import org.hearsay.corpus.AnnotatedArticle;

/**
 * What an article said before its words were changed.
 *
 * @param seen when these words were first read
 * @param until when others were read in their place
 */
public record FormerVersion(AnnotatedArticle article, Instant seen, Instant until) {}
