package org.hearsay.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.hearsay.compare.event.Frequencies;
import org.hearsay.index.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks the index, which has every article. It looks terms up in the dictionary itself, as a
 * comparison asks for every word of its articles. Not thread-safe.
 */
final class IndexFrequencies implements Frequencies {

  private final long articles;
  private final List<Dictionary> names;
  private final List<Dictionary> words;

  /**
   * The terms of a field in one segment.
   *
   * @param live the documents that are not deleted; null where none is
   */
  private record Dictionary(TermsEnum terms, @Nullable Bits live) {

    long count(BytesRef term) throws IOException {
      if (!terms.seekExact(term)) {
        return 0;
      }
      if (live == null) {
        return terms.docFreq();
      }
      PostingsEnum docs = terms.postings(null, PostingsEnum.NONE);
      long count = 0;
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        count += live.get(doc) ? 1 : 0;
      }
      return count;
    }
  }

  /**
   * @param articles how many there are
   */
  IndexFrequencies(IndexReader reader, long articles) throws IOException {
    this.articles = articles;
    this.names = dictionaries(reader, Schema.NAMED);
    this.words = dictionaries(reader, Schema.WORD);
  }

  private static List<Dictionary> dictionaries(IndexReader reader, String field)
      throws IOException {
    List<Dictionary> dictionaries = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        dictionaries.add(new Dictionary(terms.iterator(), leaf.reader().getLiveDocs()));
      }
    }
    return dictionaries;
  }

  @Override
  public long articles() {
    return articles;
  }

  @Override
  public long withName(String name) {
    return count(names, name);
  }

  @Override
  public long withWord(String word) {
    return count(words, word);
  }

  private static long count(List<Dictionary> dictionaries, String text) {
    BytesRef term = new BytesRef(text);
    long count = 0;
    try {
      for (Dictionary dictionary : dictionaries) {
        count += dictionary.count(term);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }
}
