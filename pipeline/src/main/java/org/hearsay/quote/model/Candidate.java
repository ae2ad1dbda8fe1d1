package org.hearsay.quote.model;

import java.util.BitSet;

/**
 * A span that may be a cue's content or source.
 *
 * @param tokens the tokens; empty for "no source"
 * @param shape where it comes from: "clause", "quotation"
 * @param name hash of the shape with its relations
 */
public record Candidate(BitSet tokens, String shape, long name) {}
