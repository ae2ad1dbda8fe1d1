package org.hearsay.compare;

/**
 * What a fact's claims come to.
 *
 * @param gap by what share the values that decide lie apart
 * @param sources how many independent sources there are
 */
record Judgement(FactVerdict verdict, String reason, double gap, int sources) {}
