package org.hearsay.index.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.RegExp;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;
import org.jspecify.annotations.Nullable;

/** Puts a Lucene query together, one condition at a time; a condition that is null is none. */
final class Conditions {

  private final BooleanQuery.Builder all = new BooleanQuery.Builder();

  private final Aliases aliases;

  /** On documents of this type: one of {@link Schema}'s {@code TYPE_} values. */
  Conditions(String type, Aliases aliases) {
    this.aliases = aliases;
    exactly(Schema.TYPE, type);
  }

  /** An outlet under every name that the user says is its. */
  private List<BytesRef> terms(String outlet) {
    return aliases.outletNames(outlet).stream()
        .map(Schema::outletTerm)
        .distinct()
        .map(BytesRef::new)
        .toList();
  }

  /** Ranks by how well and how rarely the words match. */
  Conditions words(String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      all.add(QueryText.parse(text, field), Occur.MUST);
    }
    return this;
  }

  /** As {@link #words(String, String)}, where fields may be named. */
  Conditions words(String field, @Nullable String text, QueryFields fields) {
    if (text != null && !text.isBlank()) {
      all.add(QueryText.parse(text, field, fields), Occur.MUST);
    }
    return this;
  }

  Conditions exactly(String field, @Nullable Object value) {
    if (value != null) {
      filter(new TermQuery(new Term(field, value.toString())));
    }
    return this;
  }

  /** One of these values; where none is given, any. */
  Conditions anyOf(String field, Collection<?> values) {
    if (!values.isEmpty()) {
      List<BytesRef> terms = values.stream().map(value -> new BytesRef(value.toString())).toList();
      filter(new TermInSetQuery(field, terms));
    }
    return this;
  }

  /** A name whose key has all words of this one in their order: "police" is "harbour police". */
  Conditions named(String field, @Nullable String name) {
    if (name != null) {
      String words =
          NameKey.of(name).words().stream()
              .map(Conditions::escaped)
              .collect(Collectors.joining(" (.* )?"));
      filter(new RegexpQuery(new Term(field, "(.* )?" + words + "( .*)?"), RegExp.NONE));
    }
    return this;
  }

  private static String escaped(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0");
  }

  Conditions from(Origin origin) {
    if (!origin.outlets().isEmpty()) {
      filter(
          new TermInSetQuery(
              Schema.OUTLET,
              origin.outlets().stream().map(this::terms).flatMap(List::stream).toList()));
    }
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

  /**
   * An article that was published, or tells of something that happened, on one of these days;
   * unbounded where null.
   */
  Conditions around(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null || to != null) {
      long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
      long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
      filter(
          new BooleanQuery.Builder()
              .add(LongField.newRangeQuery(Schema.PUBLISHED, first, last), Occur.SHOULD)
              .add(MeetsQuery.days(Schema.DAYS, first, last), Occur.SHOULD)
              .build());
    }
    return this;
  }

  /** At least one of these; each one more ranks higher, a rare one more than a common one. */
  Conditions anyOf(Collection<Term> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.stream()
        .distinct()
        .sorted()
        .limit(IndexSearcher.getMaxClauseCount())
        .forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
    all.add(any.build(), Occur.MUST);
    return this;
  }

  Conditions not(String field, @Nullable String value) {
    if (value != null) {
      all.add(new TermQuery(new Term(field, value)), Occur.MUST_NOT);
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
      filter(MeetsQuery.numbers(field, low, high));
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
