package org.hearsay.compare.wording;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a wording as hashes: how many and how long a run of them another wording can have,
 * which tells of most pairs that they are not one utterance before they are aligned. Immutable.
 */
final class WordHashes {

  private final List<String> words;
  private final int[] sorted;

  private WordHashes(List<String> words) {
    this.words = words;
    this.sorted = inOrder(words);
    Arrays.sort(sorted);
  }

  static WordHashes of(List<String> words) {
    return new WordHashes(List.copyOf(words));
  }

  /** The hashes of some words as they stand. */
  static int[] inOrder(List<String> words) {
    int[] hashes = new int[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = words.get(i).hashCode();
    }
    return hashes;
  }

  /** No fewer than the words that any alignment of both matches. */
  int shared(WordHashes other) {
    int[] others = other.sorted;
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < others.length) {
      int order = Integer.compare(sorted[i], others[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** No fewer than the words that both have one after the other. */
  int longestRun(WordHashes other) {
    int longest = 0;
    int[] others = inOrder(other.words);
    int[] ending = new int[others.length + 1];
    for (int hash : inOrder(words)) {
      for (int j = others.length; j > 0; j--) {
        ending[j] = others[j - 1] == hash ? ending[j - 1] + 1 : 0;
        longest = Math.max(longest, ending[j]);
      }
    }
    return longest;
  }
}
