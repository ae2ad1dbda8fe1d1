/** The report for readers: on a terminal, as JSON, as CSV and as one HTML page. */
@NullMarked
package org.hearsay.report;

import org.jspecify.annotations.NullMarked;
