package org.hearsay.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hearsay.index.Schema;

/** The words of articles as the dictionaries of the segments have them. Thread-safe. */
final class LuceneWords implements Vocabulary {

  private static final int MOST_WORDS = 5_000;

  private final IndexReader reader;

  LuceneWords(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public long articlesWith(String word) throws IOException {
    return reader.docFreq(new Term(Schema.WORD, word));
  }

  @Override
  public Map<String, Integer> from(String begin) throws IOException {
    BytesRef start = new BytesRef(begin);
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.WORD);
      if (terms != null) {
        count(terms.iterator(), start, found);
      }
    }
    return found;
  }

  private static void count(TermsEnum terms, BytesRef begin, Map<String, Integer> found)
      throws IOException {
    boolean isThere = terms.seekCeil(begin) != TermsEnum.SeekStatus.END;
    for (int i = 0;
        isThere && i < MOST_WORDS && StringHelper.startsWith(terms.term(), begin);
        i++) {
      found.merge(terms.term().utf8ToString(), terms.docFreq(), Integer::sum);
      isThere = terms.next() != null;
    }
  }

  @Override
  public Map<String, Integer> near(String word, int edits) throws IOException {
    Map<String, Integer> near = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.WORD);
      if (terms != null) {
        TermsEnum found = new FuzzyTermsEnum(terms, new Term(Schema.WORD, word), edits, 1, true);
        for (BytesRef term = found.next(); term != null; term = found.next()) {
          near.merge(term.utf8ToString(), found.docFreq(), Integer::sum);
        }
      }
    }
    return near;
  }
}
