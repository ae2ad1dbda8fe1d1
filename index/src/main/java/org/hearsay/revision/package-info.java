/** What an outlet changed in an article after it was first read. */
@NullMarked
package org.hearsay.revision;

import org.jspecify.annotations.NullMarked;
