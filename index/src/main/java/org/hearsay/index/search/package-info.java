/** Questions to the index: the query model, filters and results. */
@NullMarked
package org.hearsay.index.search;

import org.jspecify.annotations.NullMarked;
