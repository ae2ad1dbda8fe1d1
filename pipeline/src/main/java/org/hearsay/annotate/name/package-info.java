/**
 * CoreNLP's finder of names, a conditional random field, read from its own model and computed
 * leanly: the same labels in a fraction of the time. It knows nothing of the rest of Hearsay.
 */
@NullMarked
package org.hearsay.annotate.name;

import org.jspecify.annotations.NullMarked;
