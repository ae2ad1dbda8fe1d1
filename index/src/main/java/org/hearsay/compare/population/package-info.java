/** Who or what a figure counts, and what its sentence says that it covers. */
@NullMarked
package org.hearsay.compare.population;

import org.jspecify.annotations.NullMarked;
