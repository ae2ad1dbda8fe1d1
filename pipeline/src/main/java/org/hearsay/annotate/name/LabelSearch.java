package org.hearsay.annotate.name;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best labels of a sentence. Not thread-safe.
 *
 * <p>CoreNLP turns the scores of pairs into probabilities that depend on the labels before; their
 * product over the sentence is the same share of the whole for every way to label it, so that the
 * way of the greatest sum of scores is the one that CoreNLP finds (Viterbi).
 */
final class LabelSearch {

  private final NameModel model;
  private final WordScores wordScores;
  private final double close;
  private final int labels;
  private final double[] ones;
  private final double[] pairs;
  private double[] best;
  private double[] bestBefore;

  /** By place and label, which label before it is best, and whether another came close to it. */
  private byte[][] origins = new byte[64][];

  private boolean[][] isClose = new boolean[64][];

  LabelSearch(NameModel model, Words words, double close) {
    this.model = model;
    this.close = close;
    wordScores = new WordScores(model, words);
    labels = model.labels().size();
    ones = new double[labels];
    pairs = new double[labels * labels];
    best = new double[labels];
    bestBefore = new double[labels];
  }

  Optional<List<String>> labels(List<String> words, List<String> tags) {
    if (Thread.interrupted()) {
      throw new RuntimeInterruptedException();
    }
    makeRoom(words.size());
    wordScores.read(words, tags);
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[model.nothing()] = 0;
    for (int at = 0; at < words.size(); at++) {
      double[] free = bestBefore;
      bestBefore = best;
      best = free;
      wordScores.fill(at, ones, pairs);
      extend(origins[at], isClose[at]);
    }
    return trace(words.size());
  }

  private void makeRoom(int size) {
    int held = origins.length;
    if (held < size) {
      origins = Arrays.copyOf(origins, 2 * size);
      isClose = Arrays.copyOf(isClose, 2 * size);
    }
    for (int at = 0; at < size; at++) {
      if (origins[at] == null) {
        origins[at] = new byte[labels];
        isClose[at] = new boolean[labels];
      }
    }
  }

  private void extend(byte[] origin, boolean[] nearby) {
    for (int label = 0; label < labels; label++) {
      double most = Double.NEGATIVE_INFINITY;
      double second = Double.NEGATIVE_INFINITY;
      for (int last = 0; last < labels; last++) {
        int pair = last * labels + label;
        double score =
            model.isAllowed().get(pair) ? bestBefore[last] + pairs[pair] : Double.NEGATIVE_INFINITY;
        if (score > most) {
          second = most;
          most = score;
          origin[label] = (byte) last;
        } else if (score > second) {
          second = score;
        }
      }
      best[label] = most + ones[label];
      nearby[label] = most - second < close;
    }
  }

  private Optional<List<String>> trace(int size) {
    int label = 0;
    double second = Double.NEGATIVE_INFINITY;
    for (int other = 1; other < labels; other++) {
      if (best[other] > best[label]) {
        second = best[label];
        label = other;
      } else if (best[other] > second) {
        second = best[other];
      }
    }
    if (best[label] - second < close) {
      return Optional.empty();
    }
    String[] names = new String[size];
    for (int at = size - 1; at >= 0; at--) {
      names[at] = model.labels().get(label);
      if (isClose[at][label]) {
        return Optional.empty();
      }
      label = origins[at][label];
    }
    return Optional.of(List.of(names));
  }
}
