/** Quotation marks: which pieces of an article stand inside them. */
@NullMarked
package org.hearsay.quote.mark;

import org.jspecify.annotations.NullMarked;
