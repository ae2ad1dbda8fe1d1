package org.hearsay.index.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;
import org.jspecify.annotations.Nullable;

/** Puts a Lucene query together, one condition at a time; a condition that is null is none. */
final class Conditions {

  private final BooleanQuery.Builder all = new BooleanQuery.Builder();

  /** On documents of this type: one of {@link Schema}'s {@code TYPE_} values. */
  Conditions(String type) {
    exactly(Schema.TYPE, type);
  }

  /** The only kind of condition that ranks. */
  Conditions words(String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      all.add(QueryText.parse(text, field), Occur.MUST);
    }
    return this;
  }

  Conditions exactly(String field, @Nullable Object value) {
    if (value != null) {
      filter(new TermQuery(new Term(field, value.toString())));
    }
    return this;
  }

  Conditions from(Origin origin) {
    exactly(Schema.OUTLET, origin.outlet() == null ? null : Schema.outletTerm(origin.outlet()));
    LocalDate from = origin.from();
    LocalDate to = origin.to();
    if (from != null || to != null) {
      filter(
          LongField.newRangeQuery(
              Schema.PUBLISHED,
              from == null ? Long.MIN_VALUE : from.toEpochDay(),
              to == null ? Long.MAX_VALUE : to.toEpochDay()));
    }
    return this;
  }

  /** A number of this or more. */
  Conditions atLeast(String field, double low) {
    if (low > 0) {
      filter(DoublePoint.newRangeQuery(field, low, Double.POSITIVE_INFINITY));
    }
    return this;
  }

  /** An interval that has a number in common with this one. */
  Conditions meets(String field, double low, double high) {
    if (low > Double.NEGATIVE_INFINITY || high < Double.POSITIVE_INFINITY) {
      filter(DoubleRange.newIntersectsQuery(field, new double[] {low}, new double[] {high}));
    }
    return this;
  }

  /** A speaker in one of these forms; where there is none, nothing matches. */
  Conditions saidBy(Collection<SpeakerForm> forms) {
    List<BytesRef> terms = forms.stream().map(SpeakerTerm::of).map(BytesRef::new).toList();
    filter(new TermInSetQuery(Schema.SPEAKER, terms));
    return this;
  }

  Query query() {
    return all.build();
  }

  private void filter(Query condition) {
    all.add(condition, Occur.FILTER);
  }
}
