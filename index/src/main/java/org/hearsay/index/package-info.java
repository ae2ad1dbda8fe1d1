/**
 * The Lucene index: its schema and its writer, one block of documents an article. Nobody else knows
 * that it is a folder.
 */
@NullMarked
package org.hearsay.index;

import org.jspecify.annotations.NullMarked;
