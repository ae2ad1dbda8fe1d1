/** The records of the domain: articles, and what was found in them. */
@NullMarked
package org.hearsay.corpus;

import org.jspecify.annotations.NullMarked;
