package org.hearsay.index.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Stance;
import org.hearsay.identity.Aliases;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.index.Schema;
import org.hearsay.index.SpeakerTerm;
import org.jspecify.annotations.Nullable;

/** What the names of fields in a query mean for each type of document. Thread-safe. */
final class NamedFields {

  /** What is told in other words keeps about a third of them. */
  private static final float SHARED = 0.3f;

  private final Aliases aliases;
  private final Function<String, Collection<SpeakerForm>> speakers;
  private final Function<String, Collection<SpeakerForm>> alike;

  /**
   * @param speakers the forms of everybody whom a name can mean
   * @param alike those whose names differ by a letter or two
   */
  NamedFields(
      Aliases aliases,
      Function<String, Collection<SpeakerForm>> speakers,
      Function<String, Collection<SpeakerForm>> alike) {
    this.aliases = aliases;
    this.speakers = speakers;
    this.alike = alike;
  }

  QueryFields ofQuotes() {
    return ofAll()
        .name("speaker", name -> saidBy(speakers.apply(name)), name -> saidBy(alike.apply(name)))
        .words("about", Schema.CONTENT)
        .value("like", sentence -> like(Schema.CONTENT, sentence))
        .words("said", Schema.CUE)
        .value("kind", word -> oneOf(Schema.KIND, "kind", word, QuoteKind.values()))
        .value("stance", word -> oneOf(Schema.STANCE, "stance", word, Stance.values()));
  }

  QueryFields ofFigures() {
    return ofAll()
        .words("about", Schema.TEXT)
        .value("like", sentence -> like(Schema.TEXT, sentence))
        .words("counted", Schema.COUNTED)
        .value("measure", word -> oneOf(Schema.MEASURE, "measure", word, Measure.values()))
        .value("originator", NamedFields::originator)
        .range("value", word -> value(word, word), NamedFields::value);
  }

  QueryFields ofArticles() {
    return ofAll()
        .words("about", Schema.TEXT)
        .value("like", sentence -> like(Schema.TEXT, sentence))
        .words("title", Schema.TITLE);
  }

  private QueryFields ofAll() {
    return QueryFields.any()
        .value("outlet", this::outlet)
        .range("published", day -> published(day, day), NamedFields::published);
  }

  /** What shares enough words with a sentence, in any form: the more and the rarer, the better. */
  private static Query like(String field, String sentence) {
    Query query =
        new QueryBuilder(Schema.analyzer()).createMinShouldMatchQuery(field, sentence, SHARED);
    if (query == null) {
      throw new IllegalArgumentException("\"" + sentence + "\" has no word that tells anything");
    }
    return query;
  }

  private static Query saidBy(Collection<SpeakerForm> forms) {
    return new TermInSetQuery(
        Schema.SPEAKER, forms.stream().map(SpeakerTerm::of).map(BytesRef::new).toList());
  }

  private Query outlet(String name) {
    List<BytesRef> terms =
        aliases.outletNames(name).stream()
            .map(Schema::outletTerm)
            .distinct()
            .map(BytesRef::new)
            .toList();
    return new TermInSetQuery(Schema.OUTLET, terms);
  }

  private static Query originator(String name) {
    return new Conditions(Schema.TYPE_FIGURE, Aliases.NONE).named(Schema.ORIGINATOR, name).query();
  }

  private static <E extends Enum<E>> Query oneOf(
      String field, String name, String given, E[] values) {
    for (E each : values) {
      if (word(each).equalsIgnoreCase(given)) {
        return new TermQuery(new Term(field, each.name()));
      }
    }
    throw new IllegalArgumentException(
        name
            + " is one of "
            + Arrays.stream(values).map(NamedFields::word).collect(Collectors.joining(", ")));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A figure that can be one of these; null is unbounded. */
  private static Query value(@Nullable String low, @Nullable String high) {
    double from = number(low, Double.NEGATIVE_INFINITY);
    double to = number(high, Double.POSITIVE_INFINITY);
    if (from > to) {
      throw new IllegalArgumentException(low + " is more than " + high);
    }
    return MeetsQuery.numbers(Schema.INTERVAL, from, to);
  }

  private static double number(@Nullable String given, double unbounded) {
    if (given == null) {
      return unbounded;
    }
    try {
      double number = Double.parseDouble(given.replace(",", ""));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the sentence below, as what is not finite does
    }
    throw new IllegalArgumentException("\"" + given + "\" is no number");
  }

  private static Query published(@Nullable String from, @Nullable String to) {
    return LongField.newRangeQuery(
        Schema.PUBLISHED,
        from == null ? Long.MIN_VALUE : first(from).toEpochDay(),
        to == null ? Long.MAX_VALUE : last(to).toEpochDay());
  }

  private static LocalDate first(String given) {
    return days(given)[0];
  }

  private static LocalDate last(String given) {
    return days(given)[1];
  }

  private static LocalDate[] days(String given) {
    try {
      return switch (given.length()) {
        case 4 -> {
          int year = YearMonth.parse(given + "-01").getYear();
          yield new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(given);
          yield new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
        }
        default -> {
          LocalDate day = LocalDate.parse(given);
          yield new LocalDate[] {day, day};
        }
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + given + "\" is no date like 2013-08-21, 2013-08 or 2013");
    }
  }
}
