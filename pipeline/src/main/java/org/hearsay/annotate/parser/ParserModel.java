package org.hearsay.annotate.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of a transition parser after Chen and Manning (2014, "A Fast and Accurate Dependency
 * Parser using Neural Networks"), as CoreNLP's text file of a model holds them. Immutable.
 *
 * <p>Features are ids: words first, then tags, then labels. A state has {@value #POSITIONS} of
 * them: 18 words, their 18 tags, and the labels of the 12 that are children.
 */
final class ParserModel {

  static final int POSITIONS = 48;
  static final int TAG_POSITIONS = 18;
  static final int LABEL_POSITIONS = 36;

  /** How many of the precomputed features CoreNLP keeps in double precision. */
  private static final int KEPT_DOUBLE = 20_000;

  private static final String NULL = "-NULL-";
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String ROOT = "-ROOT-";

  final int wordCount;
  final int tagCount;

  /** Label names; 0 is none and 1 the root's. */
  final List<String> labels;

  final int embeddingSize;
  final int hiddenSize;

  /** By feature id. */
  final float[][] embeddings;

  /**
   * By position times {@link #embeddingSize} plus dimension; each a column over the hidden units.
   */
  final float[][] firstLayer;

  final float[] bias;

  /**
   * By hidden unit, then by CoreNLP's transition: left arcs by label, right arcs by label, shift.
   */
  final float[][] secondLayer;

  /**
   * Feature id times {@link #POSITIONS} plus position, for features that CoreNLP sums in double
   * precision.
   */
  final BitSet keptDouble;

  final int nullWord;
  final int rootWord;
  final int nullTag;
  final int rootTag;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final int unknownWord;
  private final int unknownTag;

  private ParserModel(Lines lines) throws IOException {
    lines.skipLanguage();
    wordCount = lines.header("dict");
    tagCount = lines.header("pos");
    int labelCount = lines.header("label");
    embeddingSize = lines.header("embeddingSize");
    hiddenSize = lines.header("hiddenSize");
    int positions = lines.header("numTokens");
    if (positions != POSITIONS) {
      throw new IOException(
          "the parser model has " + positions + " features a state, not " + POSITIONS);
    }
    int precomputed = lines.header("preComputed");

    String[] names = new String[wordCount + tagCount + labelCount];
    embeddings = new float[names.length][];
    for (int id = 0; id < names.length; id++) {
      String line = lines.next();
      int end = Math.max(0, line.indexOf(' '));
      names[id] = line.substring(0, end);
      embeddings[id] = new Fields(line, end + 1).floats(embeddingSize);
    }
    firstLayer = lines.matrix(embeddingSize * POSITIONS, hiddenSize);
    bias = new Fields(lines.next(), 0).floats(hiddenSize);
    secondLayer = lines.matrix(hiddenSize, 2 * (labelCount - 1) + 1);
    keptDouble = lines.firstIds(precomputed, KEPT_DOUBLE);

    words = ids(names, 0, wordCount);
    tags = ids(names, wordCount, wordCount + tagCount);
    labels = List.of(names).subList(wordCount + tagCount, names.length);
    nullWord = known(words, NULL);
    rootWord = known(words, ROOT);
    unknownWord = known(words, UNKNOWN);
    nullTag = known(tags, NULL);
    rootTag = known(tags, ROOT);
    unknownTag = known(tags, UNKNOWN);
  }

  /**
   * Reads a model.
   *
   * @param in the text of the file, unpacked; it is not closed
   * @throws IOException where it can't be read or is no such model
   */
  static ParserModel read(InputStream in) throws IOException {
    return new ParserModel(
        new Lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)));
  }

  /** Words are looked up as they stand: case counts. */
  int word(String word) {
    return words.getOrDefault(word, unknownWord);
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, unknownTag);
  }

  int labelFeature(int label) {
    return wordCount + tagCount + label;
  }

  private static Map<String, Integer> ids(String[] names, int from, int to) {
    Map<String, Integer> ids = new HashMap<>();
    for (int id = from; id < to; id++) {
      ids.put(names[id], id);
    }
    return ids;
  }

  private static int known(Map<String, Integer> ids, String name) throws IOException {
    Integer id = ids.get(name);
    if (id == null) {
      throw new IOException("the parser model has no " + name);
    }
    return id;
  }

  /** The file, line by line. */
  private record Lines(BufferedReader in) {

    String next() throws IOException {
      String line = in.readLine();
      if (line == null) {
        throw new IOException("the parser model ends too early");
      }
      return line;
    }

    /** Newer files start with the language and its conventions. */
    void skipLanguage() throws IOException {
      in.mark(1 << 12);
      if (next().startsWith("language=")) {
        next();
      } else {
        in.reset();
      }
    }

    int header(String name) throws IOException {
      String line = next();
      if (!line.startsWith(name + "=")) {
        throw new IOException(
            "the parser model says \"" + line + "\" where " + name + " should stand");
      }
      return Integer.parseInt(line.substring(name.length() + 1));
    }

    float[][] matrix(int rows, int columns) throws IOException {
      float[][] matrix = new float[rows][];
      for (int row = 0; row < rows; row++) {
        matrix[row] = new Fields(next(), 0).floats(columns);
      }
      return matrix;
    }

    BitSet firstIds(int count, int keep) throws IOException {
      List<String> ids = new ArrayList<>();
      while (ids.size() < count) {
        ids.addAll(List.of(next().split(" ")));
      }
      BitSet kept = new BitSet();
      ids.stream().limit(keep).mapToInt(Integer::parseInt).forEach(kept::set);
      return kept;
    }
  }
}
