package org.hearsay.annotate.name;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Finds names in sentences with a CoreNLP model of a conditional random field, giving CoreNLP's own
 * labels.
 *
 * <p>Thread-safe; the threads share what is known of words that were seen. Time and memory are
 * linear in the sentence's length.
 */
public final class FastNames {

  /**
   * Scores that differ by less could be ordered otherwise by CoreNLP, which adds them up in another
   * order. Sums differ by less than a hundredth of it, even over a thousand words.
   */
  private static final double CLOSE = 1e-7;

  private final ThreadLocal<LabelSearch> searches;

  private FastNames(NameModel model, double close) {
    Words words = new Words(model);
    searches = ThreadLocal.withInitial(() -> new LabelSearch(model, words, close));
  }

  /**
   * Reads a model in CoreNLP's format.
   *
   * @param in unpacked; it is not closed
   * @throws IOException where it can't be read or has other features than the English model
   */
  public static FastNames load(InputStream in) throws IOException {
    return load(in, CLOSE);
  }

  static FastNames load(InputStream in, double close) throws IOException {
    return new FastNames(NameFile.read(in), close);
  }

  /**
   * One sentence's labels, one a word; empty where two ways to label it come so close that the
   * rounding of CoreNLP's sums decides.
   *
   * @param words none of them empty
   * @param tags Penn Treebank tags, one a word
   */
  public Optional<List<String>> labels(List<String> words, List<String> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words with " + tags.size() + " tags");
    }
    return searches.get().labels(words, tags);
  }
}
