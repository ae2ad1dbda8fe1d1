/**
 * Reads articles from the formats that people have them in.
 *
 * <p>{@link org.hearsay.corpus.read.ArticleReader} is the way in. Every article it comes across
 * ends as one {@link org.hearsay.corpus.read.ReadResult}; nothing is passed over silently.
 */
@NullMarked
package org.hearsay.corpus.read;

import org.jspecify.annotations.NullMarked;
