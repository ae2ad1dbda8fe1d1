/** Who is held responsible for an event, and by whom. */
@NullMarked
package org.hearsay.compare.blame;

import org.jspecify.annotations.NullMarked;
