package org.hearsay.index.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The names that a query may put before a colon, and what each asks of one type of document.
 *
 * <p>Every name of {@link #ALL} may stand in every query: of a type that has no such field it finds
 * nothing, so that one query can be asked of quotes, figures and articles.
 */
final class QueryFields {

  /** What users may write before a colon. */
  static final Set<String> ALL =
      Set.of(
          "speaker",
          "outlet",
          "about",
          "like",
          "said",
          "kind",
          "stance",
          "measure",
          "counted",
          "originator",
          "value",
          "title",
          "published");

  /** No names at all. */
  static final QueryFields NONE = new QueryFields(Set.of());

  /** What a name before a colon means. */
  sealed interface Meaning {}

  /** Words of an analysed field. */
  record Words(String field) implements Meaning {}

  /**
   * A value, or all from one to another.
   *
   * @param range null where only a value may stand
   * @param like what a value with "~" behind it asks; null where none may stand there
   */
  record Value(
      Function<String, Query> query,
      @Nullable BiFunction<@Nullable String, @Nullable String, Query> range,
      @Nullable Function<String, Query> like)
      implements Meaning {}

  private final Set<String> known;
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();

  private QueryFields(Set<String> known) {
    this.known = known;
  }

  /** All names, of which none means anything yet. */
  static QueryFields any() {
    return new QueryFields(ALL);
  }

  QueryFields words(String name, String field) {
    meanings.put(name, new Words(field));
    return this;
  }

  QueryFields value(String name, Function<String, Query> query) {
    meanings.put(name, new Value(query, null, null));
    return this;
  }

  /**
   * A name that may also be misspelt.
   *
   * @param like what is asked of one with "~" behind it
   */
  QueryFields name(String name, Function<String, Query> query, Function<String, Query> like) {
    meanings.put(name, new Value(query, null, like));
    return this;
  }

  QueryFields range(
      String name,
      Function<String, Query> query,
      BiFunction<@Nullable String, @Nullable String, Query> range) {
    meanings.put(name, new Value(query, range, null));
    return this;
  }

  /** Null where nobody may write it. */
  @Nullable Meaning of(String name) {
    return known.contains(name)
        ? meanings.getOrDefault(
            name, new Value(value -> nothing(), (low, high) -> nothing(), value -> nothing()))
        : null;
  }

  /** All that may be written, for a message: "about, kind, outlet". */
  String names() {
    return String.join(", ", new TreeSet<>(known));
  }

  private static Query nothing() {
    return new MatchNoDocsQuery("documents of this type have no such field");
  }
}
