package org.hearsay.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hearsay.index.Schema;

/**
 * Offers a known word for each that no article has. It looks at the words as they stand in
 * articles, without their endings, so it serves names best.
 */
final class Spelling {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,40}");
  private static final int FEWEST_ARTICLES = 2;
  private static final int MOST_WORDS = 5_000;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** The query with likelier words; nothing where every word is known or nothing is near. */
  Optional<String> mended(String query) throws IOException {
    StringBuilder mended = new StringBuilder();
    Matcher words = WORD.matcher(query);
    int last = 0;
    boolean isChanged = false;
    while (words.find()) {
      MatchResult word = words.toMatchResult();
      String nearest = isField(query, word.end()) ? "" : nearest(word.group());
      isChanged |= !nearest.isEmpty();
      mended.append(query, last, word.start()).append(nearest.isEmpty() ? word.group() : nearest);
      last = word.end();
    }
    return isChanged
        ? Optional.of(mended.append(query.substring(last)).toString())
        : Optional.empty();
  }

  /** Words that begin so, those of most articles first; of very many, the first in the alphabet. */
  List<String> wordsFrom(String given, int most) throws IOException {
    BytesRef begin = new BytesRef(given.toLowerCase(Locale.ROOT));
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.WORD);
      if (terms != null) {
        count(terms.iterator(), begin, found);
      }
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
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

  private static boolean isField(String query, int end) {
    return end < query.length() && query.charAt(end) == ':';
  }

  /** The most frequent word that differs least; empty where the word itself is known. */
  private String nearest(String given) throws IOException {
    Term word = new Term(Schema.WORD, given.toLowerCase(Locale.ROOT));
    if (reader.docFreq(word) > 0) {
      return "";
    }
    String nearest = "";
    int most = FEWEST_ARTICLES - 1;
    int edits = given.length() > 5 ? 2 : 1;
    for (int distance = 1; distance <= edits && nearest.isEmpty(); distance++) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(Schema.WORD);
        if (terms == null) {
          continue;
        }
        TermsEnum found = new FuzzyTermsEnum(terms, word, distance, 1, true);
        for (BytesRef term = found.next(); term != null; term = found.next()) {
          int frequency = reader.docFreq(new Term(Schema.WORD, BytesRef.deepCopyOf(term)));
          if (frequency > most) {
            most = frequency;
            nearest = term.utf8ToString();
          }
        }
      }
    }
    return nearest;
  }
}
