/**
 * What is kept of an article for comparing: its tellings, what it is recognised by, whose copy it
 * is.
 */
@NullMarked
package org.hearsay.compare.digest;

import org.jspecify.annotations.NullMarked;
