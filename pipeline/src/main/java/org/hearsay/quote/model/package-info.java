/**
 * The learned parts of attribution: features of tokens, candidates and sentences, and the linear
 * models and the CRF over them.
 */
@NullMarked
package org.hearsay.quote.model;

import org.jspecify.annotations.NullMarked;
