package org.hearsay.figure;

import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Measure;

/**
 * What a counted phrase measures and the word that says so.
 *
 * @param word index of the token that says it
 * @param rule that found it: "subject-of-die"
 */
record Reading(Measure measure, int word, FigureRule rule) {

  Reading(Measure measure, int word, String rule) {
    this(measure, word, FigureRule.of(rule));
  }

  Reading asPart() {
    return new Reading(measure, word, rule.asPart());
  }
}
