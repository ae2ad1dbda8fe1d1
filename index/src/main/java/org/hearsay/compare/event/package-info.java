/**
 * From what articles tell to events: kinds, places and times, scenes of an article, links between
 * scenes.
 */
@NullMarked
package org.hearsay.compare.event;

import org.jspecify.annotations.NullMarked;
