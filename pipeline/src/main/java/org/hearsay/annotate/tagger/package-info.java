/**
 * CoreNLP's maximum-entropy tagger, read from its own model and computed leanly: the same tags in a
 * fraction of the time. It knows nothing of the rest of Hearsay.
 */
@NullMarked
package org.hearsay.annotate.tagger;

import org.jspecify.annotations.NullMarked;
