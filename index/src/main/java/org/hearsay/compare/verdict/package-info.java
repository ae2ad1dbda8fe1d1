/** How the claims of one fact stand to each other, and the report that is built of it. */
@NullMarked
package org.hearsay.compare.verdict;

import org.jspecify.annotations.NullMarked;
