/** Figures: quantities with their hedges, what is counted, and the measure. */
@NullMarked
package org.hearsay.figure;

import org.jspecify.annotations.NullMarked;
