/**
 * Training of the attribution models from articles with gold attributions. Not used when articles
 * are annotated.
 */
@NullMarked
package org.hearsay.quote.train;

import org.jspecify.annotations.NullMarked;
