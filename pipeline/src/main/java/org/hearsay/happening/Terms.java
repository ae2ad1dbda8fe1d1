package org.hearsay.happening;

import org.hearsay.corpus.WordSets;

/** The word sets of this package, from {@code words.txt} beside it. */
final class Terms {

  private static final WordSets SETS = WordSets.of(Terms.class, "words.txt");

  private Terms() {}

  /** Whether the set of that name holds the word, which is in lower case. */
  static boolean has(String set, String word) {
    return SETS.get(set).contains(word);
  }
}
