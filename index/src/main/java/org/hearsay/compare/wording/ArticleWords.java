package org.hearsay.compare.wording;

import java.util.List;

/**
 * All the words of an article, as hashes, to look whether it says something anywhere. Immutable.
 */
final class ArticleWords {

  private final int[] hashes;

  private ArticleWords(int[] hashes) {
    this.hashes = hashes;
  }

  static ArticleWords of(String text) {
    return new ArticleWords(
        HouseStyle.tokens(text, 0, text.length()).stream()
            .mapToInt(token -> token.key().hashCode())
            .toArray());
  }

  boolean has(String key) {
    return hasRun(List.of(key));
  }

  /** Whether these words stand one after the other. */
  boolean hasRun(List<String> keys) {
    int[] wanted = keys.stream().mapToInt(String::hashCode).toArray();
    for (int at = 0; at + wanted.length <= hashes.length; at++) {
      int same = 0;
      while (same < wanted.length && hashes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
