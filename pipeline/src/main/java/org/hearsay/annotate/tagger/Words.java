package org.hearsay.annotate.tagger;

import java.util.concurrent.ConcurrentHashMap;

/** The words that were seen, each looked up in the model once. Thread-safe. */
final class Words {

  /** About 50 MB. Where a text of no language brings more, all are looked up anew. */
  private static final int MOST = 60_000;

  final Word outside;
  final Word end;

  private final TaggerModel model;
  private final ConcurrentHashMap<String, Word> known = new ConcurrentHashMap<>();

  Words(TaggerModel model) {
    this.model = model;
    outside = Word.outside(model, TaggerModel.OUTSIDE);
    end = Word.outside(model, TaggerModel.END_OF_SENTENCE);
  }

  Word get(String written) {
    Word word = known.get(written);
    if (word == null) {
      word = Word.of(model, written);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(written, word);
    }
    return word;
  }
}
