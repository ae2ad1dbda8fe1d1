/** The index in a browser: pages, exports and an API, for one person at their desk. */
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
