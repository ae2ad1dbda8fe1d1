package org.hearsay.annotate.name;

import java.util.concurrent.ConcurrentHashMap;

/** The words that were seen, each looked up in the model once. Thread-safe. */
final class Words {

  /** About 40 MB. Where texts bring more, all are looked up anew. */
  private static final int MOST = 40_000;

  final Word outside;

  private final NameModel model;
  private final ConcurrentHashMap<String, Word> known = new ConcurrentHashMap<>();

  Words(NameModel model) {
    this.model = model;
    outside = Word.outside(model);
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
