/** From an article to an annotated article; the only importer of the language models. */
@NullMarked
package org.hearsay.annotate;

import org.jspecify.annotations.NullMarked;
