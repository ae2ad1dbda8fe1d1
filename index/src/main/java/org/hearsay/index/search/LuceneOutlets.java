package org.hearsay.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.hearsay.index.Schema;

/** Counts the articles of outlets over columns of the index, without reading one. */
final class LuceneOutlets {

  private static final Term PARENT = new Term(Schema.TYPE, Schema.TYPE_ARTICLE);

  private final IndexReader reader;
  private final Map<String, OutletCount> counts = new HashMap<>();

  LuceneOutlets(IndexReader reader) {
    this.reader = reader;
  }

  /** Each spelling for itself; for one call. */
  List<OutletCount> spellings() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader());
    }
    return List.copyOf(counts.values());
  }

  private void count(LeafReader leaf) throws IOException {
    PostingsEnum docs = leaf.postings(PARENT, PostingsEnum.NONE);
    if (docs == null) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    SortedDocValues names = DocValues.getSorted(leaf, Schema.OUTLET_NAME);
    SortedNumericDocValues days = DocValues.getSortedNumeric(leaf, Schema.PUBLISHED);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && names.advanceExact(doc)) {
        String name = names.lookupOrd(names.ordValue()).utf8ToString();
        LocalDate day = days.advanceExact(doc) ? LocalDate.ofEpochDay(days.nextValue()) : null;
        counts.merge(name, new OutletCount(name, 1, day, day), OutletCount::and);
      }
    }
  }
}
