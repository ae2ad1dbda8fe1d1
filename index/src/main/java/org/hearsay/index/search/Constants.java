package org.hearsay.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which constant of an enum each document has in a field of one value, a byte a document. Worked
 * out when first asked for, from the terms. Thread-safe.
 */
final class Constants {

  private final IndexReader reader;
  private final Map<String, List<byte[]>> columns = new ConcurrentHashMap<>();

  Constants(IndexReader reader) {
    this.reader = reader;
  }

  /** For each document of a segment the constant's place among all, from 1; 0 where it has none. */
  byte[] of(String field, Enum<?>[] values, LeafReaderContext leaf) {
    return columns.computeIfAbsent(field, f -> columns(f, values)).get(leaf.ord);
  }

  private List<byte[]> columns(String field, Enum<?>[] values) {
    List<byte[]> made = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        made.add(column(field, values, leaf.reader()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }

  private static byte[] column(String field, Enum<?>[] values, LeafReader leaf) throws IOException {
    byte[] column = new byte[leaf.maxDoc()];
    for (int i = 0; i < values.length; i++) {
      PostingsEnum docs = leaf.postings(new Term(field, values[i].name()), PostingsEnum.NONE);
      while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        column[docs.docID()] = (byte) (i + 1);
      }
    }
    return column;
  }
}
