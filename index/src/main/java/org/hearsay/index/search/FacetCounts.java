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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
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
  private final Map<String, Long> outlets = new HashMap<>();
  private final Map<Long, Long> days = new HashMap<>();

  FacetCounts(IndexSearcher searcher, Aliases aliases) {
    this.searcher = searcher;
    this.aliases = aliases;
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
        ofQuotes ? terms(query, Schema.KIND, QuoteKind.values()) : List.of(),
        ofQuotes ? terms(query, Schema.STANCE, Stance.values()) : List.of(),
        ofFigures ? terms(query, Schema.MEASURE, Measure.values()) : List.of());
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

  private <E extends Enum<E>> List<Facets.Count<String>> terms(
      Query query, String field, E[] values) throws IOException {
    List<Facets.Count<String>> counts = new ArrayList<>();
    for (E value : values) {
      Query both =
          new BooleanQuery.Builder()
              .add(query, Occur.FILTER)
              .add(new TermQuery(new Term(field, value.name())), Occur.FILTER)
              .build();
      int hits = searcher.count(both);
      if (hits > 0) {
        counts.add(new Facets.Count<>(value.name(), hits));
      }
    }
    counts.sort(MOST_FIRST);
    return counts;
  }
}
