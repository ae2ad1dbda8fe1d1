package org.hearsay.annotate.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Parses tagged sentences with a CoreNLP model of the neural dependency parser, giving CoreNLP's
 * own trees.
 *
 * <p>Thread-safe; the threads share one table of intermediate results. Time and memory are linear
 * in the sentence's length.
 */
public final class FastDependencyParser {

  /**
   * About 200 MB at the 1,000 hidden units of the English model; a news archive's usual words fit
   * in.
   */
  private static final int ROWS_KEPT = 50_000;

  private final ThreadLocal<Parse> parses;

  private FastDependencyParser(ParserModel model, int rowsKept) {
    HiddenRows rows = new HiddenRows(model, rowsKept);
    OutputLayer output = new OutputLayer(model);
    parses = ThreadLocal.withInitial(() -> new Parse(model, rows, output));
  }

  /**
   * Reads a model in CoreNLP's text format.
   *
   * @param in unpacked; it is not closed
   * @throws IOException where it can't be read or is no such model
   */
  public static FastDependencyParser load(InputStream in) throws IOException {
    return load(in, ROWS_KEPT);
  }

  static FastDependencyParser load(InputStream in, int rowsKept) throws IOException {
    return new FastDependencyParser(ParserModel.read(in), rowsKept);
  }

  /**
   * One sentence's tree.
   *
   * @param words one or more
   * @param tags Penn Treebank tags, one a word
   */
  public DependencyTree parse(List<String> words, List<String> tags) {
    if (words.isEmpty() || words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words with " + tags.size() + " tags");
    }
    return parses.get().run(words, tags);
  }
}
