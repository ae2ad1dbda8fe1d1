/**
 * Finds the article on a web page: its text without what stands around it, and what the page says
 * of it. Knows nothing of files; {@link org.hearsay.corpus.html.Page} is the way in.
 */
@NullMarked
package org.hearsay.corpus.html;

import org.jspecify.annotations.NullMarked;
