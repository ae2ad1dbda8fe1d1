package org.hearsay.compare.finding;

/**
 * A claim that belongs to no event's fact and is never part of a conflict.
 *
 * @param reason why, as the end of a sentence that begins with "unplaced, since"
 */
public record Unplaced(Claim claim, String reason) {}
