package org.hearsay.compare.wording;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which quotes of which articles are wordings of one utterance. Not thread-safe while filled. */
public final class Utterances {

  /**
   * A quote as one wording of an utterance.
   *
   * @param utterance the same number for all wordings of it
   * @param direct whether the words are the speaker's own, so that a later article repeats them and
   *     does not tell of something said anew
   */
  public record Said(int utterance, boolean direct) {}

  private record Key(String article, String quote) {}

  private final Map<Key, Said> utterances = new HashMap<>();

  void add(String article, String quote, Said said) {
    utterances.put(new Key(article, quote), said);
  }

  /** The utterance of a quote; null where no other article has it, or there is no quote. */
  public @Nullable Said of(String article, @Nullable String quote) {
    return quote == null ? null : utterances.get(new Key(article, quote));
  }
}
