package org.hearsay.annotate.name;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a model in the format in which CoreNLP's classifier writes it. */
final class NameFile extends ObjectInputStream {

  /** CoreNLP's features hold the clusters and do not give them away: the largest map read. */
  private Map<?, ?> largest = Map.of();

  private NameFile(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object read) {
    if (read instanceof HashMap<?, ?> map && map.size() > largest.size()) {
      largest = map;
    }
    return read;
  }

  static NameModel read(InputStream in) throws IOException {
    try {
      return new NameFile(new BufferedInputStream(in, 1 << 16)).readModel();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not a model of CoreNLP's finder of names: " + e.getMessage(), e);
    }
  }

  @SuppressWarnings("unchecked") // the file's types are known
  private NameModel readModel() throws IOException, ClassNotFoundException {
    List<Index<CRFLabel>> sequences = (List<Index<CRFLabel>>) readObject();
    Index<String> labels = (Index<String>) readObject();
    Index<String> features = (Index<String>) readObject();
    SeqClassifierFlags settings = (SeqClassifierFlags) readObject();
    checkSettings(settings);
    largest = Map.of();
    readFactories();
    Map<String, String> clusters = (Map<String, String>) largest;
    int window = readInt();
    if (window != 2 || sequences.size() != window) {
      throw new IOException("a finder of names that looks at " + window + " labels at a time");
    }
    double[][] weights = (double[][]) readObject();
    Set<String> lowerCase = Set.copyOf((Set<String>) readObject());
    return model(sequences, labels, features, settings, weights, clusters, lowerCase);
  }

  private void readFactories() throws IOException, ClassNotFoundException {
    boolean isOne = readObject() instanceof Integer count && count == 1;
    if (!isOne || !(readObject() instanceof NERFeatureFactory<?>)) {
      throw new IOException("a finder of names of other features than the English model's");
    }
  }

  private static NameModel model(
      List<Index<CRFLabel>> sequences,
      Index<String> labels,
      Index<String> features,
      SeqClassifierFlags settings,
      double[][] weights,
      Map<String, String> clusters,
      Set<String> lowerCase) {
    int[] ones = places(sequences.get(0), labels.size());
    int[] pairs = places(sequences.get(1), labels.size());
    BitSet isAllowed = new BitSet();
    Arrays.stream(pairs).forEach(isAllowed::set);
    Map<String, Integer> rows = HashMap.newHashMap(features.size());
    JointFeatures joint = new JointFeatures();
    float[][] placed = new float[weights.length][];
    int row = 0;
    for (String name : features) {
      boolean isPair = name.endsWith(NameModel.TWO);
      placed[row] =
          isPair
              ? placed(weights[row], pairs, labels.size() * labels.size())
              : placed(weights[row], ones, labels.size());
      rows.put(name, row);
      joint.add(name, row);
      row++;
    }
    return new NameModel(
        List.copyOf(labels.objectsList()),
        labels.indexOf(settings.backgroundSymbol),
        rows,
        joint,
        new NameModel.Weights(placed),
        isAllowed,
        clusters,
        lowerCase);
  }

  /** For each label or pair of labels of a list the number that it has elsewhere. */
  private static int[] places(Index<CRFLabel> sequences, int labels) {
    int[] places = new int[sequences.size()];
    for (int i = 0; i < places.length; i++) {
      for (int label : sequences.get(i).getLabel()) {
        places[i] = places[i] * labels + label;
      }
    }
    return places;
  }

  /** CoreNLP cuts the weights to single precision, too. */
  private static float[] placed(double[] weights, int[] places, int size) {
    float[] placed = new float[size];
    for (int i = 0; i < places.length; i++) {
      placed[places[i]] = (float) weights[i];
    }
    return placed;
  }

  private static void checkSettings(SeqClassifierFlags settings) throws IOException {
    boolean isAsExpected =
        settings.wordFunction instanceof AmericanizeFunction
            && settings.wordShape == WordShapeClassifier.WORDSHAPEDAN2USELC
            && settings.disjunctionWidth == WordScores.REACH
            && settings.useDisjunctive
            && settings.useDistSim
            && settings.numberEquivalenceDistSim
            && settings.useOccurrencePatterns
            && settings.useNGrams
            && settings.noMidNGrams
            && settings.maxNGramLeng < 0
            && settings.useTypeySequences
            && settings.useTitle
            && settings.maxAdditionalKnownLCWords == 0
            && !settings.useTags
            && !settings.useGazettes
            && !settings.normalizeTerms
            && !settings.strictGoodCoNLL;
    if (!isAsExpected) {
      throw new IOException("a finder of names of other settings than the English model's");
    }
  }
}
