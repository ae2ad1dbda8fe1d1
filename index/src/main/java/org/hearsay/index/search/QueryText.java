package org.hearsay.index.search;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.hearsay.index.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The users' query syntax, Lucene's: words that must all be there in any form; {@code OR}, {@code
 * AND}, {@code NOT} and {@code -} between them, brackets, {@code "phrases"}, {@code begin*}, {@code
 * spel~} and the fields of {@link QueryFields}: {@code speaker:quill value:[10 TO 20]}. Regular
 * expressions are not understood.
 */
final class QueryText {

  /** Quotation marks as word processors set them: a phrase copied from a text is one here. */
  private static final Pattern TYPOGRAPHIC =
      Pattern.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02]");

  private static final Analyzer ANALYZER = Schema.analyzer();

  private QueryText() {}

  /**
   * The query for a text in one field.
   *
   * @throws QuerySyntaxException where it cannot be read
   */
  static Query parse(String given, String field) {
    return parse(given, field, QueryFields.NONE);
  }

  /**
   * As {@link #parse(String, String)}, where fields may be named.
   *
   * @param field that of words without a name before them
   */
  static Query parse(String given, String field, QueryFields fields) {
    String text = TYPOGRAPHIC.matcher(given).replaceAll("\"");
    try {
      return withoutOnlyNegatives(new Parser(field, fields, ANALYZER, text).parse(text));
    } catch (ParseException e) {
      throw syntaxError(text, e);
    }
  }

  /** The same words without any syntax. */
  static String escaped(String words) {
    return QueryParser.escape(words).replaceAll("\\b(AND|OR|NOT)\\b", "\\\\$1");
  }

  private static QuerySyntaxException syntaxError(String text, ParseException e) {
    return switch (e.getCause()) {
      case ParseException cause when cause.currentToken != null ->
          unexpected(text, cause.currentToken.next);
      case TokenMgrError cause ->
          new QuerySyntaxException(text, openAt(text), "what is opened here is not closed");
      case Misread cause -> new QuerySyntaxException(text, cause.column, cause.reason);
      case null, default ->
          e instanceof Misread cause
              ? new QuerySyntaxException(text, cause.column, cause.reason)
              : new QuerySyntaxException(text, 1, "it has too many parts");
    };
  }

  private static QuerySyntaxException unexpected(String text, Token token) {
    return token.image.isEmpty()
        ? new QuerySyntaxException(text, text.length() + 1, "something is missing at the end")
        : new QuerySyntaxException(
            text, token.beginColumn + 1, "\"" + token.image + "\" cannot stand here");
  }

  /** The quotation mark, slash or bracket after which Lucene found no end. */
  private static int openAt(String text) {
    int at = Math.max(text.lastIndexOf('"'), text.lastIndexOf('\\'));
    at = Math.max(at, Math.max(text.lastIndexOf('['), text.lastIndexOf('{')));
    return Math.max(at, text.lastIndexOf('/')) + 1;
  }

  /** To Lucene, "-war" finds nothing: there is nothing to take it from. */
  private static Query withoutOnlyNegatives(Query query) {
    if (!(query instanceof BooleanQuery all) || all.clauses().isEmpty()) {
      return query;
    }
    BooleanQuery.Builder rebuilt = new BooleanQuery.Builder();
    boolean positive = false;
    for (BooleanClause clause : all) {
      positive |= clause.occur() != Occur.MUST_NOT;
      rebuilt.add(withoutOnlyNegatives(clause.query()), clause.occur());
    }
    if (!positive) {
      rebuilt.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return rebuilt.build();
  }

  /** What the user wrote is Lucene's syntax, but not ours. */
  private static final class Misread extends ParseException {
    private static final long serialVersionUID = 1;
    private final int column;
    private final String reason;

    Misread(int column, String reason) {
      super(reason);
      this.column = column;
      this.reason = reason;
    }
  }

  private static final class Parser extends QueryParser {
    private final String text;
    private final String only;
    private final QueryFields fields;

    Parser(String field, QueryFields fields, Analyzer analyzer, String text) {
      super(field, analyzer);
      this.text = text;
      this.only = field;
      this.fields = fields;
      setDefaultOperator(Operator.AND);
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted)
        throws ParseException {
      return fields.of(field) instanceof QueryFields.Value value
          ? valueQuery(field, words, () -> value.query().apply(words))
          : super.getFieldQuery(analysed(field), words, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String words, int slop) throws ParseException {
      return fields.of(field) instanceof QueryFields.Value
          ? getFieldQuery(field, words, true)
          : super.getFieldQuery(analysed(field), words, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String words) throws ParseException {
      return super.getPrefixQuery(analysed(field), words);
    }

    @Override
    protected Query getWildcardQuery(String field, String words) throws ParseException {
      String analysed = analysed(field);
      if (words.startsWith("*") || words.startsWith("?")) {
        throw new Misread(place(words), "a word cannot begin with \"" + words.charAt(0) + "\"");
      }
      return super.getWildcardQuery(analysed, words);
    }

    @Override
    protected Query getFuzzyQuery(String field, String words, float similarity)
        throws ParseException {
      if (fields.of(field) instanceof QueryFields.Value value) {
        Function<String, Query> like = value.like();
        if (like != null) {
          return like.apply(words);
        }
      }
      return super.getFuzzyQuery(analysed(field), words, similarity);
    }

    @Override
    protected Query getRangeQuery(
        String field, @Nullable String low, @Nullable String high, boolean fromLow, boolean toHigh)
        throws ParseException {
      if (fields.of(field) instanceof QueryFields.Value value) {
        BiFunction<@Nullable String, @Nullable String, Query> range = value.range();
        if (range != null) {
          return valueQuery(field, low == null ? "[" : low, () -> range.apply(low, high));
        }
      }
      throw new Misread(
          Math.max(text.indexOf('['), text.indexOf('{')) + 1,
          "ranges are not understood; put brackets in quotation marks");
    }

    @Override
    protected Query getRegexpQuery(String field, String words) throws ParseException {
      throw new Misread(
          place("/" + words), "regular expressions are not understood; put \"\\\" before a slash");
    }

    /** A value that cannot be read throws {@link IllegalArgumentException} with the reason. */
    private Query valueQuery(String field, String given, Supplier<Query> query)
        throws ParseException {
      try {
        return query.get();
      } catch (IllegalArgumentException e) {
        int named = text.indexOf(field + ":");
        int at = text.indexOf(given, named + field.length() + 1);
        throw new Misread(Math.max(named, at) + 1, String.valueOf(e.getMessage()));
      }
    }

    /** The field of the index in which words with this name are looked for. */
    private String analysed(String field) throws ParseException {
      return switch (fields.of(field)) {
        case QueryFields.Words words -> words.field();
        case QueryFields.Value value ->
            throw new Misread(
                place(field + ":"), "\"" + field + ":\" takes a value as it is, without * ? and ~");
        case null -> {
          if (!field.equals(only)) {
            throw new Misread(
                place(field + ":"),
                "\"" + field + ":\" is no field; put \"\\\" before the colon to search for it");
          }
          yield field;
        }
      };
    }

    private int place(String piece) {
      return text.indexOf(piece) + 1;
    }
  }
}
