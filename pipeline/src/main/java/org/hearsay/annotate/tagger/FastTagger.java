package org.hearsay.annotate.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Tags sentences with a CoreNLP model of the maximum-entropy tagger, giving CoreNLP's own tags.
 *
 * <p>Thread-safe; the threads share what is known of words that were seen. Time and memory are
 * linear in the sentence's length, and grow with the cube of the tags that neighbours allow.
 */
public final class FastTagger {

  /**
   * Scores that differ by less are compared in CoreNLP's own order of additions. Sums in another
   * order differ by less than a thousandth of it, even over a thousand words.
   */
  private static final double CLOSE = 1e-6;

  private final ThreadLocal<TagSearch> searches;

  private FastTagger(TaggerModel model, double close) {
    Words words = new Words(model);
    TagContexts contexts = new TagContexts(model);
    searches = ThreadLocal.withInitial(() -> new TagSearch(model, words, contexts, close));
  }

  /**
   * Reads a model in CoreNLP's format.
   *
   * @param in it is not closed
   * @throws IOException where it can't be read or has other features than the English model
   */
  public static FastTagger load(InputStream in) throws IOException {
    return load(in, CLOSE);
  }

  static FastTagger load(InputStream in, double close) throws IOException {
    return new FastTagger(TaggerFile.read(in), close);
  }

  /**
   * One sentence's tags, one a word.
   *
   * @param words none of them empty
   */
  public List<String> tag(List<String> words) {
    return searches.get().tag(words);
  }
}
