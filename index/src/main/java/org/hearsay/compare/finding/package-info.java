/** The report: what comparing finds, as the outside sees it. */
@NullMarked
package org.hearsay.compare.finding;

import org.jspecify.annotations.NullMarked;
