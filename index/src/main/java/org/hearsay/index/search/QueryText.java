package org.hearsay.index.search;

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

/**
 * The users' query syntax, Lucene's: words that must all be there in any form; {@code OR}, {@code
 * AND}, {@code NOT} and {@code -} between them, brackets, {@code "phrases"}, {@code begin*} and
 * {@code spel~}. Names of fields and regular expressions are not understood.
 */
final class QueryText {

  /** Quotation marks as word processors set them: a phrase copied from a text is one here. */
  private static final Pattern TYPOGRAPHIC =
      Pattern.compile("[\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02]");

  private QueryText() {}

  /**
   * The query for a text in one field.
   *
   * @throws QuerySyntaxException where it cannot be read
   */
  static Query parse(String given, String field) {
    String text = TYPOGRAPHIC.matcher(given).replaceAll("\"");
    try {
      return withoutOnlyNegatives(new Parser(field, Schema.analyzer(), text).parse(text));
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

    Parser(String field, Analyzer analyzer, String text) {
      super(field, analyzer);
      this.text = text;
      this.only = field;
      setDefaultOperator(Operator.AND);
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted)
        throws ParseException {
      checkField(field);
      return super.getFieldQuery(field, words, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String words, int slop) throws ParseException {
      checkField(field);
      return super.getFieldQuery(field, words, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String words) throws ParseException {
      checkField(field);
      return super.getPrefixQuery(field, words);
    }

    @Override
    protected Query getWildcardQuery(String field, String words) throws ParseException {
      checkField(field);
      if (words.startsWith("*") || words.startsWith("?")) {
        throw new Misread(place(words), "a word cannot begin with \"" + words.charAt(0) + "\"");
      }
      return super.getWildcardQuery(field, words);
    }

    @Override
    protected Query getFuzzyQuery(String field, String words, float similarity)
        throws ParseException {
      checkField(field);
      return super.getFuzzyQuery(field, words, similarity);
    }

    @Override
    protected Query getRangeQuery(
        String field, String low, String high, boolean fromLow, boolean toHigh)
        throws ParseException {
      throw new Misread(
          Math.max(text.indexOf('['), text.indexOf('{')) + 1,
          "ranges are not understood; put brackets in quotation marks");
    }

    @Override
    protected Query getRegexpQuery(String field, String words) throws ParseException {
      throw new Misread(
          place("/" + words), "regular expressions are not understood; put \"\\\" before a slash");
    }

    private void checkField(String field) throws ParseException {
      if (!field.equals(only)) {
        throw new Misread(
            place(field + ":"),
            "\"" + field + ":\" is no field; put \"\\\" before the colon to search for it");
      }
    }

    private int place(String piece) {
      return text.indexOf(piece) + 1;
    }
  }
}
