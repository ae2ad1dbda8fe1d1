package org.hearsay.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Stance;
import org.hearsay.index.Schema;

/** Counts what a query finds by columns and by terms of the index, without reading an article. */
final class LuceneSpread {

  private final IndexSearcher searcher;
  private final Constants constants;
  private final Map<String, Long> outlets = new HashMap<>();
  private final Map<Long, Long> days = new HashMap<>();
  private final long[] kinds = new long[QuoteKind.values().length + 1];
  private final long[] stances = new long[Stance.values().length + 1];
  private final long[] measures = new long[Measure.values().length + 1];

  LuceneSpread(IndexSearcher searcher, Constants constants) {
    this.searcher = searcher;
    this.constants = constants;
  }

  /** For one call. */
  Spread of(Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      count(weight, leaf);
    }
    return new Spread(
        outlets,
        days,
        counts(kinds, QuoteKind.values()),
        counts(stances, Stance.values()),
        counts(measures, Measure.values()));
  }

  private void count(Weight weight, LeafReaderContext leaf) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    SortedDocValues names = DocValues.getSorted(leaf.reader(), Schema.OUTLET_NAME);
    SortedNumericDocValues published = DocValues.getSortedNumeric(leaf.reader(), Schema.PUBLISHED);
    long[] byOutlet = new long[names.getValueCount()];
    byte[] kindOf = constants.of(Schema.KIND, QuoteKind.values(), leaf);
    byte[] stanceOf = constants.of(Schema.STANCE, Stance.values(), leaf);
    byte[] measureOf = constants.of(Schema.MEASURE, Measure.values(), leaf);
    DocIdSetIterator docs = scorer.iterator();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      if (names.advanceExact(doc)) {
        byOutlet[names.ordValue()]++;
      }
      if (published.advanceExact(doc)) {
        days.merge(published.nextValue(), 1L, Long::sum);
      }
      kinds[kindOf[doc]]++;
      stances[stanceOf[doc]]++;
      measures[measureOf[doc]]++;
    }
    for (int outlet = 0; outlet < byOutlet.length; outlet++) {
      if (byOutlet[outlet] > 0) {
        String name = names.lookupOrd(outlet).utf8ToString();
        outlets.merge(name, byOutlet[outlet], Long::sum);
      }
    }
  }

  /**
   * @param hits of each value under its place, from 1
   */
  private static Map<String, Long> counts(long[] hits, Enum<?>[] values) {
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (hits[i + 1] > 0) {
        counts.put(values[i].name(), hits[i + 1]);
      }
    }
    return counts;
  }
}
