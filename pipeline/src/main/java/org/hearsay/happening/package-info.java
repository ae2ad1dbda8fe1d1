/** What a clause is about: the word that names what happened, the place and the days. */
@NullMarked
package org.hearsay.happening;

import org.jspecify.annotations.NullMarked;
