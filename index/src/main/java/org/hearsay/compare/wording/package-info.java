/** The same words in several outlets: which utterances they share and how the wordings differ. */
@NullMarked
package org.hearsay.compare.wording;

import org.jspecify.annotations.NullMarked;
