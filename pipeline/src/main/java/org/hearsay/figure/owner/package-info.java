/**
 * Whose a figure is: the place, body, person, group or thing behind a number, found by the
 * construction it stands in.
 */
@NullMarked
package org.hearsay.figure.owner;

import org.jspecify.annotations.NullMarked;
