package org.hearsay.index.search;

import java.io.IOException;
import java.util.Map;

/** The terms of {@link org.hearsay.index.Schema#WORD} and how many articles have each. */
public interface Vocabulary {

  /** How many articles have a word, about: of one that none has, 0. */
  long articlesWith(String word) throws IOException;

  /** The words that begin so, of very many the first in the alphabet. */
  Map<String, Integer> from(String begin) throws IOException;

  /**
   * The words with the same first letter that differ from one in so many letters or fewer: put in,
   * left out, exchanged, or swapped with its neighbour.
   */
  Map<String, Integer> near(String word, int edits) throws IOException;
}
