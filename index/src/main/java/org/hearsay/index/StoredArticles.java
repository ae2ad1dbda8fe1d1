package org.hearsay.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The articles of one commit. Thread-safe. */
final class StoredArticles implements Closeable {

  private final DirectoryReader reader;

  StoredArticles(DirectoryReader reader) {
    this.reader = reader;
  }

  /** Those of the newest commit. This object is closed then, or the same where nothing is new. */
  StoredArticles refreshed() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer == null) {
      return this;
    }
    reader.close();
    return new StoredArticles(newer);
  }

  /** The article of this id; nothing where there is none. */
  Optional<LuceneArticle> of(String idTerm) throws IOException {
    return with(new Term(Schema.ARTICLE, idTerm)).stream().findFirst();
  }

  /** The articles that can be recognised by this. */
  List<LuceneArticle> withKey(String key) throws IOException {
    return with(new Term(Schema.KEY, key));
  }

  /** All articles. */
  List<LuceneArticle> all() throws IOException {
    return with(new Term(Schema.TYPE, Schema.TYPE_ARTICLE));
  }

  private List<LuceneArticle> with(Term term) throws IOException {
    List<LuceneArticle> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      addLive(leaf.reader(), term, found);
    }
    return found;
  }

  private static void addLive(LeafReader leaf, Term term, List<LuceneArticle> found)
      throws IOException {
    PostingsEnum docs = leaf.postings(term, PostingsEnum.NONE);
    if (docs == null) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        found.add(new LuceneArticle(leaf, doc));
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
