/**
 * Names within one article: the mentions of one person, body or place, grouped; no full
 * coreference.
 */
@NullMarked
package org.hearsay.mention;

import org.jspecify.annotations.NullMarked;
