package org.hearsay.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.hearsay.identity.SpeakerIdentities;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;

/**
 * Who stands behind each number in the column of speakers. It is worked out once, so that counting
 * speakers reads no name. Immutable.
 */
final class SpeakerNumbers {

  private static final int NOBODY = -1;

  private final List<SpeakerIdentity> all;
  private final List<int[]> byLeaf = new ArrayList<>();

  SpeakerNumbers(IndexReader reader, SpeakerIdentities identities) throws IOException {
    this.all = identities.all();
    IdentityHashMap<SpeakerIdentity, Integer> places = new IdentityHashMap<>();
    all.forEach(one -> places.put(one, places.size()));
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues column = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
      int[] numbers = new int[Math.toIntExact(column.getValueCount())];
      Arrays.fill(numbers, NOBODY);
      for (int i = 0; i < numbers.length; i++) {
        int number = i;
        identities
            .of(SpeakerTerm.read(column.lookupOrd(i).utf8ToString()))
            .ifPresent(one -> numbers[number] = places.getOrDefault(one, NOBODY));
      }
      byLeaf.add(numbers);
    }
  }

  /** All speakers; the numbers are places in this list. */
  List<SpeakerIdentity> all() {
    return all;
  }

  /** For each number of a segment's column a place in {@link #all}; negative for nobody. */
  int[] of(LeafReaderContext leaf) {
    return byLeaf.get(leaf.ord);
  }
}
