package org.hearsay.figure;

import org.hearsay.corpus.Measure;

/**
 * What a counted phrase measures and the word that says so.
 *
 * @param word index of the token that says it
 * @param rule the rule's name: "subject-of-die"
 */
record Reading(Measure measure, int word, String rule) {}
