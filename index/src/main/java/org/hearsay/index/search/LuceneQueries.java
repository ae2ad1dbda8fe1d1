package org.hearsay.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.NameKey;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.index.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked, as Lucene understands it. Thread-safe. */
final class LuceneQueries {

  private final Aliases aliases;
  private final WhoIsWho whoIsWho;
  private final NamedFields named;

  LuceneQueries(Aliases aliases, WhoIsWho whoIsWho) {
    this.aliases = aliases;
    this.whoIsWho = whoIsWho;
    this.named = new NamedFields(aliases, this::formsOf, this::formsLike);
  }

  NamedFields named() {
    return named;
  }

  Query of(QuoteQuery query) throws IOException {
    Conditions conditions =
        new Conditions(Schema.TYPE_QUOTE, aliases)
            .words(Schema.TEXT, query.text(), named.ofQuotes())
            .words(Schema.CONTENT, query.about())
            .exactly(Schema.KIND, query.kind())
            .exactly(Schema.STANCE, query.stance())
            .atLeast(Schema.CONFIDENCE, query.minConfidence())
            .from(query.origin());
    Set<String> speakers = query.speakers();
    return (speakers.isEmpty() ? conditions : conditions.saidBy(formsOf(speakers))).query();
  }

  Query of(FigureQuery query) {
    return new Conditions(Schema.TYPE_FIGURE, aliases)
        .words(Schema.TEXT, query.text(), named.ofFigures())
        .anyOf(Schema.MEASURE, query.measures())
        .named(Schema.ORIGINATOR, query.originator())
        .meets(
            Schema.INTERVAL,
            orElse(query.low(), Double.NEGATIVE_INFINITY),
            orElse(query.high(), Double.POSITIVE_INFINITY))
        .from(query.origin())
        .query();
  }

  Query of(CandidateQuery query) {
    List<Term> terms = new ArrayList<>();
    query.names().forEach(name -> terms.add(new Term(Schema.NAME, NameKey.of(name).toString())));
    query
        .places()
        .forEach(place -> terms.add(new Term(Schema.PLACE, NameKey.of(place).toString())));
    query.triggers().forEach(trigger -> terms.add(new Term(Schema.TRIGGER, trigger)));
    String without = query.without();
    return new Conditions(Schema.TYPE_ARTICLE, aliases)
        .anyOf(terms)
        .around(query.from(), query.to())
        .from(query.origin())
        .not(Schema.ARTICLE, without == null ? null : Schema.idTerm(without))
        .query();
  }

  Query of(ArticleQuery query) {
    return new Conditions(Schema.TYPE_ARTICLE, aliases)
        .words(Schema.TEXT, query.text(), named.ofArticles())
        .from(query.origin())
        .query();
  }

  private Collection<SpeakerForm> formsOf(String speaker) {
    try {
      return formsOf(Set.of(speaker));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Collection<SpeakerForm> formsLike(String speaker) {
    try {
      return whoIsWho.like(speaker).stream().flatMap(one -> one.forms().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Collection<SpeakerForm> formsOf(Set<String> speakers) throws IOException {
    Set<SpeakerForm> forms = new HashSet<>();
    for (String speaker : speakers) {
      whoIsWho.called(speaker).forEach(one -> forms.addAll(one.forms()));
    }
    return forms;
  }

  private static double orElse(@Nullable BigDecimal number, double other) {
    return number == null ? other : number.doubleValue();
  }
}
