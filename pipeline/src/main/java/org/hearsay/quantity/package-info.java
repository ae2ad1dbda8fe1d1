/** From tokens to quantities: numbers, units, hedges as intervals, and the noun that is counted. */
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
