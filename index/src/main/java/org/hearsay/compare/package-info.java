/**
 * What several articles say about one thing, side by side: pure functions over annotated articles.
 */
@NullMarked
package org.hearsay.compare;

import org.jspecify.annotations.NullMarked;
