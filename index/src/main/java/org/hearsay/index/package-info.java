/**
 * The index: its schema and its writing side, one block of documents an article. Documents are
 * Lucene's in memory; a folder of this machine keeps them, or whoever implements {@link
 * org.hearsay.index.ArticleStore}.
 */
@NullMarked
package org.hearsay.index;

import org.jspecify.annotations.NullMarked;
