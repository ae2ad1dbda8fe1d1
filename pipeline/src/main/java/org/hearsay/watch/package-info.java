/** What comes in while somebody waits: files that appear or change in folders, and feeds. */
@NullMarked
package org.hearsay.watch;

import org.jspecify.annotations.NullMarked;
