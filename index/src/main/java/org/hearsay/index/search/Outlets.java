package org.hearsay.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.hearsay.identity.Aliases;
import org.hearsay.index.Schema;
import org.jspecify.annotations.Nullable;

/** Counts the articles of outlets over columns of the index, without reading one. */
final class Outlets {

  private static final Term PARENT = new Term(Schema.TYPE, Schema.TYPE_ARTICLE);

  private static final Comparator<OutletCount> MOST_FIRST =
      Comparator.comparingLong(OutletCount::articles).reversed().thenComparing(OutletCount::outlet);

  private final IndexSearcher searcher;
  private final Aliases aliases;
  private final Map<String, Tally> tallies = new HashMap<>();

  Outlets(IndexSearcher searcher, Aliases aliases) {
    this.searcher = searcher;
    this.aliases = aliases;
  }

  /** One outlet under all its spellings. */
  private static final class Tally {
    private final Map<String, Long> names = new HashMap<>();
    private long articles;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    void add(String name, @Nullable LocalDate day) {
      names.merge(name, 1L, Long::sum);
      articles++;
      if (day != null) {
        from = from == null || day.isBefore(from) ? day : from;
        to = to == null || day.isAfter(to) ? day : to;
      }
    }

    OutletCount count() {
      String name =
          names.entrySet().stream()
              .min(
                  Map.Entry.<String, Long>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse("");
      return new OutletCount(name, articles, from, to);
    }
  }

  List<OutletCount> counts() throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      count(leaf.reader());
    }
    return tallies.values().stream().map(Tally::count).sorted(MOST_FIRST).toList();
  }

  /** All spellings under which outlets of these terms are shown. */
  Set<String> spellings(Set<String> terms) throws IOException {
    counts();
    Set<String> names = new HashSet<>();
    terms.forEach(term -> names.addAll(tallies.getOrDefault(term, new Tally()).names.keySet()));
    return names;
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
        String name = aliases.outlet(names.lookupOrd(names.ordValue()).utf8ToString());
        LocalDate day = days.advanceExact(doc) ? LocalDate.ofEpochDay(days.nextValue()) : null;
        tallies.computeIfAbsent(Schema.outletTerm(name), t -> new Tally()).add(name, day);
      }
    }
  }
}
