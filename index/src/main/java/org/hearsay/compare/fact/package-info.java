/**
 * From the figures of an event to facts: claims of one measure that count the same, admitted and
 * grouped.
 */
@NullMarked
package org.hearsay.compare.fact;

import org.jspecify.annotations.NullMarked;
