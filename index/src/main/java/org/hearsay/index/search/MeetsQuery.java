package org.hearsay.index.search;

import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Documents whose interval has something in common with another. Lucene's own tells no bounds. */
public final class MeetsQuery extends Query {

  private final String name;
  private final Number least;
  private final Number most;
  private final Query lucene;

  private MeetsQuery(String name, Number least, Number most, Query lucene) {
    this.name = name;
    this.least = least;
    this.most = most;
    this.lucene = lucene;
  }

  /** Of numbers, both inclusive; infinite where unbounded. */
  static MeetsQuery numbers(String field, double low, double high) {
    return new MeetsQuery(
        field,
        low,
        high,
        DoubleRange.newIntersectsQuery(field, new double[] {low}, new double[] {high}));
  }

  /** Of days, both inclusive; the least or most of all long numbers where unbounded. */
  static MeetsQuery days(String field, long first, long last) {
    return new MeetsQuery(
        field,
        first,
        last,
        LongRange.newIntersectsQuery(field, new long[] {first}, new long[] {last}));
  }

  public String field() {
    return name;
  }

  /** Inclusive: a double for numbers, a long for days. */
  public Number low() {
    return least;
  }

  /** Inclusive: a double for numbers, a long for days. */
  public Number high() {
    return most;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return lucene;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    lucene.visit(visitor);
  }

  @Override
  public String toString(@Nullable String field) {
    return lucene.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeetsQuery that && lucene.equals(that.lucene);
  }

  @Override
  public int hashCode() {
    return classHash() ^ lucene.hashCode();
  }
}
