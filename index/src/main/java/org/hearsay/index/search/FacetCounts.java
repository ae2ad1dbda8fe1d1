package org.hearsay.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.hearsay.identity.Aliases;
import org.hearsay.index.Schema;

/** Counts what a query finds by columns and by terms of the index, without reading an article. */
final class FacetCounts {

  private static final Comparator<Facets.Count<String>> MOST_FIRST =
      Comparator.<Facets.Count<String>>comparingLong(Facets.Count::hits)
          .reversed()
          .thenComparing(Facets.Count::value);

  private final IndexSearcher searcher;
  private final Aliases aliases;
  private final Constants constants;
  private final Map<String, Long> outlets = new HashMap<>();
  private final Map<Long, Long> days = new HashMap<>();
  private final long[] kinds = new long[QuoteKind.values().length + 1];
  private final long[] stances = new long[Stance.values().length + 1];
  private final long[] measures = new long[Measure.values().length + 1];

  FacetCounts(IndexSearcher searcher, Aliases aliases, Constants constants) {
    this.searcher = searcher;
    this.aliases = aliases;
    this.constants = constants;
  }

  /** For one call. */
  Facets of(Query query, String type, List<SpeakerCount> speakers) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      count(weight, leaf);
    }
    boolean ofQuotes = type.equals(Schema.TYPE_QUOTE);
    boolean ofFigures = type.equals(Schema.TYPE_FIGURE);
    return new Facets(
        speakers,
        outlets.entrySet().stream()
            .map(entry -> new Facets.Count<>(entry.getKey(), entry.getValue()))
            .sorted(MOST_FIRST)
            .toList(),
        months(),
        ofQuotes ? counts(kinds, QuoteKind.values()) : List.of(),
        ofQuotes ? counts(stances, Stance.values()) : List.of(),
        ofFigures ? counts(measures, Measure.values()) : List.of());
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
        String name = aliases.outlet(names.lookupOrd(outlet).utf8ToString());
        outlets.merge(name, byOutlet[outlet], Long::sum);
      }
    }
  }

  private List<Facets.Count<YearMonth>> months() {
    Map<YearMonth, Long> months = new TreeMap<>();
    days.forEach(
        (day, hits) -> months.merge(YearMonth.from(LocalDate.ofEpochDay(day)), hits, Long::sum));
    return months.entrySet().stream()
        .map(entry -> new Facets.Count<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * @param hits of each value under its place, from 1
   */
  private static List<Facets.Count<String>> counts(long[] hits, Enum<?>[] values) {
    List<Facets.Count<String>> counts = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (hits[i + 1] > 0) {
        counts.add(new Facets.Count<>(values[i].name(), hits[i + 1]));
      }
    }
    counts.sort(MOST_FIRST);
    return counts;
  }
}
