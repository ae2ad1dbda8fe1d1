package org.hearsay.compare.finding;

import org.jspecify.annotations.Nullable;

/**
 * Two claims that were weighed against each other, and what decided.
 *
 * @param check the id of the check that settled the pair; null where none did
 * @param sentence the reason, for a reader
 */
public record Explanation(
    Side low, Side high, @Nullable String check, Outcome outcome, String sentence) {}
