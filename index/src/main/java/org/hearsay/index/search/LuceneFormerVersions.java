package org.hearsay.index.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.json.MalformedArticleException;
import org.hearsay.index.Schema;
import org.jspecify.annotations.Nullable;

/** The versions of articles that others took the place of, out of their documents. */
final class LuceneFormerVersions {

  private final IndexSearcher searcher;

  LuceneFormerVersions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Those of one article, in any order. */
  List<FormerVersion> of(String idTerm) throws IOException {
    Query query = new TermQuery(new Term(Schema.FORMER, idTerm));
    List<FormerVersion> versions = new ArrayList<>();
    int total = searcher.count(query);
    if (total > 0) {
      for (ScoreDoc found : searcher.search(query, total).scoreDocs) {
        versions.add(read(searcher.storedFields().document(found.doc)));
      }
    }
    return versions;
  }

  private static FormerVersion read(Document document) throws IOException {
    try {
      return new FormerVersion(
          AnnotatedArticleJson.read(document.get(Schema.JSON)),
          time(document, Schema.FORMER_SEEN),
          time(document, Schema.UNTIL));
    } catch (MalformedArticleException e) {
      throw new IOException("a former version cannot be read: " + e.getMessage(), e);
    }
  }

  private static Instant time(Document document, String field) throws IOException {
    IndexableField time = document.getField(field);
    if (time == null) {
      throw new IOException("a former version has no time");
    }
    return Instant.ofEpochMilli(time.numericValue().longValue());
  }

  /** The ids of all articles that have any. */
  Set<String> ids() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Schema.FORMER);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          if (isLive(each, leaf.reader().getLiveDocs())) {
            ids.add(each.term().utf8ToString());
          }
        }
      }
    }
    return ids;
  }

  private static boolean isLive(TermsEnum term, @Nullable Bits live) throws IOException {
    PostingsEnum docs = term.postings(null, PostingsEnum.NONE);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        return true;
      }
    }
    return false;
  }
}
