/** Words, lists and numbers: what every room above reads text with. */
@NullMarked
package org.hearsay.compare.text;

import org.jspecify.annotations.NullMarked;
