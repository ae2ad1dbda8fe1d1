package org.hearsay.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.hearsay.index.Schema;
import org.hearsay.index.search.MeetsQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lucene's queries in OpenSearch's language. Their words are analysed already, so nothing here is
 * analysed again.
 */
final class QueryJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private QueryJson() {}

  static ObjectNode of(Query query) {
    return switch (query) {
      case BooleanQuery all -> bool(all);
      case TermQuery one -> value("term", one.getTerm());
      case TermInSetQuery some -> terms(some);
      case PhraseQuery phrase -> phrase(phrase);
      case PrefixQuery begin -> value("prefix", begin.getPrefix());
      case WildcardQuery pattern -> value("wildcard", pattern.getTerm());
      case RegexpQuery pattern -> with(value("regexp", pattern.getRegexp()), "flags", "NONE");
      case FuzzyQuery near -> fuzzy(near);
      case MeetsQuery meets -> meets(meets);
      case IndexOrDocValuesQuery range -> of(range.getIndexQuery());
      case IndexSortSortedNumericDocValuesRangeQuery range -> of(range.getFallbackQuery());
      case PointRangeQuery range -> range(range);
      case BoostQuery boosted -> boosted(boosted);
      case MatchAllDocsQuery all -> object("match_all", NODES.objectNode());
      case MatchNoDocsQuery none -> object("match_none", NODES.objectNode());
      default ->
          throw new IllegalArgumentException(
              "a question of this kind cannot be asked of a cluster: "
                  + query.getClass().getSimpleName());
    };
  }

  private static ObjectNode bool(BooleanQuery query) {
    ObjectNode bool = NODES.objectNode();
    for (BooleanClause clause : query) {
      String list =
          switch (clause.occur()) {
            case MUST -> "must";
            case FILTER -> "filter";
            case SHOULD -> "should";
            case MUST_NOT -> "must_not";
          };
      bool.withArray("/" + list).add(of(clause.query()));
    }
    if (query.clauses().isEmpty()) {
      return object("match_none", NODES.objectNode()); // to OpenSearch no clauses match all
    }
    if (bool.has("should")) {
      boolean isNeeded = !bool.has("must") && !bool.has("filter");
      bool.put(
          "minimum_should_match", Math.max(query.getMinimumNumberShouldMatch(), isNeeded ? 1 : 0));
    }
    return object("bool", bool);
  }

  private static ObjectNode value(String kind, Term term) {
    ObjectNode value = NODES.objectNode().put("value", text(term));
    return object(kind, object(Layout.field(term.field()), value));
  }

  /** Adds to what is said of the one field of a query. */
  private static ObjectNode with(ObjectNode query, String key, String value) {
    ((ObjectNode) query.iterator().next().iterator().next()).put(key, value);
    return query;
  }

  private static ObjectNode terms(TermInSetQuery some) {
    ArrayNode values = NODES.arrayNode();
    BytesRefIterator terms = some.getBytesRefIterator();
    try {
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        values.add(term.utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of terms in memory there is none
    }
    return object("terms", object(Layout.field(some.getField()), values));
  }

  /** Where words are left out between others, their places are kept by words that are none. */
  private static ObjectNode phrase(PhraseQuery phrase) {
    Term[] terms = phrase.getTerms();
    if (terms.length == 0) {
      return object("match_none", NODES.objectNode());
    }
    StringBuilder words = new StringBuilder();
    int next = phrase.getPositions()[0];
    for (int i = 0; i < terms.length; i++) {
      for (; next < phrase.getPositions()[i]; next++) {
        words.append(Layout.NO_WORD).append(' ');
      }
      words.append(text(terms[i])).append(' ');
      next++;
    }
    ObjectNode match =
        NODES
            .objectNode()
            .put("query", words.toString().strip())
            .put("analyzer", Layout.AS_IT_IS)
            .put("slop", phrase.getSlop());
    return object("match_phrase", object(Layout.field(terms[0].field()), match));
  }

  private static ObjectNode fuzzy(FuzzyQuery near) {
    ObjectNode query = value("fuzzy", near.getTerm());
    ((ObjectNode) query.iterator().next().iterator().next())
        .put("fuzziness", near.getMaxEdits())
        .put("prefix_length", near.getPrefixLength())
        .put("transpositions", near.getTranspositions());
    return query;
  }

  private static ObjectNode meets(MeetsQuery meets) {
    ObjectNode range = NODES.objectNode().put("relation", "intersects");
    if (meets.low() instanceof Long low && meets.high() instanceof Long high) {
      addBounds(range, low, high);
    } else {
      addBounds(range, meets.low().doubleValue(), meets.high().doubleValue());
    }
    return object("range", object(Layout.field(meets.field()), range));
  }

  private static ObjectNode range(PointRangeQuery query) {
    ObjectNode range = NODES.objectNode();
    if (query.getField().equals(Schema.CONFIDENCE) || query.getField().equals(Schema.VALUE)) {
      addBounds(
          range,
          DoublePoint.decodeDimension(query.getLowerPoint(), 0),
          DoublePoint.decodeDimension(query.getUpperPoint(), 0));
    } else {
      addBounds(
          range,
          LongPoint.decodeDimension(query.getLowerPoint(), 0),
          LongPoint.decodeDimension(query.getUpperPoint(), 0));
    }
    return object("range", object(Layout.field(query.getField()), range));
  }

  /** What is unbounded on both sides still asks for some value. */
  private static void addBounds(ObjectNode range, long low, long high) {
    if (low > Long.MIN_VALUE) {
      range.put("gte", low);
    }
    if (high < Long.MAX_VALUE) {
      range.put("lte", high);
    }
  }

  private static void addBounds(ObjectNode range, double low, double high) {
    if (Double.isFinite(low)) {
      range.put("gte", low);
    }
    if (Double.isFinite(high)) {
      range.put("lte", high);
    }
  }

  private static ObjectNode boosted(BoostQuery query) {
    ObjectNode bool = NODES.objectNode().put("boost", query.getBoost());
    bool.putArray("must").add(of(query.getQuery()));
    return object("bool", bool);
  }

  private static ObjectNode object(String key, JsonNode value) {
    ObjectNode object = NODES.objectNode();
    object.set(key, value);
    return object;
  }

  /** A syllable of Hangul is several letters to our analysis and one to the cluster's. */
  private static String text(Term term) {
    return DocumentJson.TEXTS.contains(term.field())
        ? Normalizer.normalize(term.text(), Normalizer.Form.NFC)
        : term.text();
  }
}
