/**
 * The same speaker across articles: names as they are compared, identities, and the user's own word
 * on both.
 */
@NullMarked
package org.hearsay.identity;

import org.jspecify.annotations.NullMarked;
