/** The JSON contract {@code hearsay/1}: one annotated article a line. */
@NullMarked
package org.hearsay.corpus.json;

import org.jspecify.annotations.NullMarked;
