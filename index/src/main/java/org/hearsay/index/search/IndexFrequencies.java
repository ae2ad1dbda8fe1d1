package org.hearsay.index.search;

import org.hearsay.compare.event.Frequencies;
import org.hearsay.index.Schema;

/** Asks the index, which has every article. */
record IndexFrequencies(Search search) implements Frequencies {

  @Override
  public long articles() {
    return search.size();
  }

  @Override
  public long withName(String name) {
    return search.count(Schema.NAMED, name);
  }

  @Override
  public long withWord(String word) {
    return search.count(Schema.WORD, word);
  }
}
