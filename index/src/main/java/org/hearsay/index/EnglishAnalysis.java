package org.hearsay.index;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hearsay.identity.Apostrophes;

/**
 * Lucene's {@code english} chain with letters folded: words in lower case, without possessives,
 * stop words, accents and endings, whatever apostrophe they are written with. {@code O’Brien} and
 * {@code O'Brien}, {@code café} and {@code cafe} are one word each, in texts and in queries.
 */
final class EnglishAnalysis extends Analyzer {

  private static final NormalizeCharMap APOSTROPHES = apostrophes();

  private final int gap;

  /**
   * @param gap between two values of one field, in words: no phrase goes across
   */
  EnglishAnalysis(int gap) {
    this.gap = gap;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = normalize(field, new EnglishPossessiveFilter(words));
    return new TokenStreamComponents(
        words,
        new PorterStemFilter(new StopFilter(folded, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
  }

  /** Of words with wildcards too. */
  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new FoldedLetters(new LowerCaseFilter(words));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return new MappingCharFilter(APOSTROPHES, text);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader text) {
    return initReader(field, text);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return gap;
  }

  private static NormalizeCharMap apostrophes() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    Apostrophes.others().chars().forEach(c -> map.add(String.valueOf((char) c), "'"));
    return map.build();
  }
}
