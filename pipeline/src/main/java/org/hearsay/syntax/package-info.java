/**
 * An article's syntax in records of our own: the one thing that the language models hand on, and
 * all that quotes, names and figures are read from.
 */
@NullMarked
package org.hearsay.syntax;

import org.jspecify.annotations.NullMarked;
