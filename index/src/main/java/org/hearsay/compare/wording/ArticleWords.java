package org.hearsay.compare.wording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the words of an article, as hashes, to look whether it says something anywhere. Few articles
 * are asked; so the words are read when somebody does. Thread-safe.
 */
final class ArticleWords {

  private byte @Nullable [] text;
  private int[] hashes = {};

  private ArticleWords(String text) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
  }

  static ArticleWords of(String text) {
    return new ArticleWords(text);
  }

  private synchronized int[] hashes() {
    byte[] unread = text;
    if (unread != null) {
      String whole = new String(unread, StandardCharsets.UTF_8);
      hashes =
          HouseStyle.tokens(whole, 0, whole.length()).stream()
              .mapToInt(token -> token.key().hashCode())
              .toArray();
      text = null;
    }
    return hashes;
  }

  boolean has(String key) {
    return hasRun(List.of(key));
  }

  /** Whether these words stand one after the other. */
  boolean hasRun(List<String> keys) {
    int[] hashes = hashes();
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
