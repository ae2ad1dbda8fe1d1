/** The finished download, used as a person uses it. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
