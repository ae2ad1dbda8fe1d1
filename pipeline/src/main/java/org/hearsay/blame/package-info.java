/** Who is held responsible, by whom and for what, as one article tells it. */
@NullMarked
package org.hearsay.blame;

import org.jspecify.annotations.NullMarked;
