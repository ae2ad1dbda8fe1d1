/**
 * Figures that meet without an event: running counts, money, shares, votes and forecasts of one
 * matter, by what they count and the words around them, as points of a series.
 */
@NullMarked
package org.hearsay.compare.series;

import org.jspecify.annotations.NullMarked;
