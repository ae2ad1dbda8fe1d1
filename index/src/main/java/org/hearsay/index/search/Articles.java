package org.hearsay.index.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.MalformedArticleException;
import org.hearsay.index.Place;
import org.hearsay.index.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From a document to the article whose block it is in. Keeps the last few articles, as hits often
 * share one; for one thread.
 */
final class Articles {

  private static final int KEPT = 16;
  private static final Term PARENT = new Term(Schema.TYPE, Schema.TYPE_ARTICLE);
  private static final Set<String> JSON = Set.of(Schema.JSON);

  private final IndexReader reader;
  private final Map<Integer, AnnotatedArticle> kept = new LinkedHashMap<>();
  private final @Nullable Map<Integer, AnnotatedArticle> shared;
  private @Nullable StoredFields stored;

  Articles(IndexReader reader) {
    this(reader, null);
  }

  /**
   * @param shared articles that were read before, by parent, to which those read now are added;
   *     null for none
   */
  Articles(IndexReader reader, @Nullable Map<Integer, AnnotatedArticle> shared) {
    this.reader = reader;
    this.shared = shared;
  }

  /** The article that a document of any type belongs to. */
  AnnotatedArticle of(int doc) throws IOException {
    int parent = parent(doc);
    AnnotatedArticle article = kept.get(parent);
    if (article == null) {
      article = known(parent);
      if (kept.size() == KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
      kept.put(parent, article);
    }
    return article;
  }

  private AnnotatedArticle known(int parent) throws IOException {
    if (shared == null) {
      return read(parent);
    }
    AnnotatedArticle known = shared.get(parent);
    if (known == null) {
      known = read(parent);
      shared.put(parent, known);
    }
    return known;
  }

  /** The id of the article that a document of any type belongs to, without reading the article. */
  String id(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    SortedSetDocValues ids = DocValues.getSortedSet(leaf.reader(), Schema.ID);
    if (!ids.advanceExact(doc - leaf.docBase)) {
      throw new IOException("document " + doc + " has no id");
    }
    String term = ids.lookupOrd(ids.nextOrd()).utf8ToString();
    return Schema.isCut(term) ? of(doc).article().id() : term;
  }

  /** The place of a child in its article's list of quotes, figures or blames. */
  int ordinal(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    NumericDocValues ordinals = leaf.reader().getNumericDocValues(Schema.ORDINAL);
    if (ordinals == null || !ordinals.advanceExact(doc - leaf.docBase)) {
      throw new IllegalStateException("document " + doc + " is no child");
    }
    return Math.toIntExact(ordinals.longValue());
  }

  /** Where an article was read; empty where nobody knows. */
  String file(int parent) throws IOException {
    LeafReaderContext leaf = leaf(parent);
    BinaryDocValues places = DocValues.getBinary(leaf.reader(), Schema.READ_FROM);
    return places.advanceExact(parent - leaf.docBase)
        ? Place.read(places.binaryValue().utf8ToString()).toString()
        : "";
  }

  /** The article is the last document of its block, so it is the next article from any of them. */
  private int parent(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    PostingsEnum parents = leaf.reader().postings(PARENT, PostingsEnum.NONE);
    if (parents == null) {
      throw new IllegalStateException("document " + doc + " has no article");
    }
    return leaf.docBase + parents.advance(doc - leaf.docBase);
  }

  private LeafReaderContext leaf(int doc) {
    return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
  }

  private AnnotatedArticle read(int parent) throws IOException {
    try {
      return AnnotatedArticleJson.read(stored().document(parent, JSON).get(Schema.JSON));
    } catch (MalformedArticleException e) {
      throw new IOException("a stored article cannot be read: " + e.getMessage(), e);
    }
  }

  /** The same for all that is read, so that articles side by side are unpacked once. */
  private StoredFields stored() throws IOException {
    StoredFields known = stored;
    if (known == null) {
      known = reader.storedFields();
      stored = known;
    }
    return known;
  }
}
