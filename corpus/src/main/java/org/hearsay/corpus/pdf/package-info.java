/** The text of PDF files: lines with their places, put together to the paragraphs of an article. */
@NullMarked
package org.hearsay.corpus.pdf;

import org.jspecify.annotations.NullMarked;
