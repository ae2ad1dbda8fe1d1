/**
 * Quotes: cues, content and sources over an article's syntax, and the speaker inside one article.
 */
@NullMarked
package org.hearsay.quote;

import org.jspecify.annotations.NullMarked;
