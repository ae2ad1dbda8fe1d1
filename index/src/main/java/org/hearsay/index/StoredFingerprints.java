package org.hearsay.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The fingerprints of all articles of one commit. Thread-safe. */
final class StoredFingerprints implements Closeable {

  private final DirectoryReader reader;

  StoredFingerprints(DirectoryReader reader) {
    this.reader = reader;
  }

  /** Those of the newest commit. This object is closed then, or the same where nothing is new. */
  StoredFingerprints refreshed() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer == null) {
      return this;
    }
    reader.close();
    return new StoredFingerprints(newer);
  }

  /** The bytes that were stored with the article of this id; null where there is no such one. */
  byte @Nullable [] of(String id) throws IOException {
    Term term = new Term(Schema.ARTICLE, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      int doc = live(leaf.reader(), term);
      if (doc != DocIdSetIterator.NO_MORE_DOCS) {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Schema.FINGERPRINT);
        if (values != null && values.advanceExact(doc)) {
          BytesRef bytes = values.binaryValue();
          return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
        }
      }
    }
    return null;
  }

  private static int live(LeafReader leaf, Term term) throws IOException {
    PostingsEnum found = leaf.postings(term, PostingsEnum.NONE);
    if (found == null) {
      return DocIdSetIterator.NO_MORE_DOCS;
    }
    Bits live = leaf.getLiveDocs();
    int doc = found.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = found.nextDoc();
    }
    return doc;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
