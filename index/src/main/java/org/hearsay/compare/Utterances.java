package org.hearsay.compare;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which quotes of which articles are wordings of one utterance. Not thread-safe while filled. */
final class Utterances {

  private record Key(String article, String quote) {}

  private final Map<Key, Integer> utterances = new HashMap<>();

  void add(String article, String quote, int utterance) {
    utterances.put(new Key(article, quote), utterance);
  }

  /** The utterance of a quote; null where no other article has it, or there is no quote. */
  @Nullable Integer of(String article, @Nullable String quote) {
    return quote == null ? null : utterances.get(new Key(article, quote));
  }
}
