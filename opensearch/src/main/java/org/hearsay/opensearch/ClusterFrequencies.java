package org.hearsay.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.index.Schema;
import org.hearsay.index.search.IndexView;

/** Asks for each name and word once. Not thread-safe. */
final class ClusterFrequencies implements Frequencies {

  private final IndexView index;
  private final long articles;
  private final Map<Term, Long> known = new HashMap<>();

  /**
   * @param articles how many there are
   */
  ClusterFrequencies(IndexView index, long articles) {
    this.index = index;
    this.articles = articles;
  }

  @Override
  public long articles() {
    return articles;
  }

  @Override
  public long withName(String name) {
    return known.computeIfAbsent(new Term(Schema.NAMED, name), this::count);
  }

  @Override
  public long withWord(String word) {
    return known.computeIfAbsent(new Term(Schema.WORD, word), this::count);
  }

  private long count(Term term) {
    try {
      return index.count(new TermQuery(term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
