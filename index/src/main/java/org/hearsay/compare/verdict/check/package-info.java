/** Reasons why two claims that look contradictory are none, one class each, in one list. */
@NullMarked
package org.hearsay.compare.verdict.check;

import org.jspecify.annotations.NullMarked;
