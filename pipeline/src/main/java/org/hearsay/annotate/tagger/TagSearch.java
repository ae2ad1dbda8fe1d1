package org.hearsay.annotate.tagger;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best tags of a sentence. Not thread-safe.
 *
 * <p>The best sequence ends at each place in some pair of tags, and of the sequences that end in a
 * pair only the best can be the beginning of the best one (Viterbi). The sum that makes a
 * probability of a score is a product of what the tags before add and of what the words add, so no
 * exponential is taken twice. Where two sequences come so close that the order of the additions
 * could decide, CoreNLP's own order decides.
 */
final class TagSearch {

  private final double close;
  private final TaggerModel model;
  private final Words words;
  private final TagContexts contexts;
  private final WordScores wordScores;
  private final ExactTagSearch exact;

  private final int[] outside;
  private final double[] scores;
  private final double[] exponentials;

  private Word[] sentence = new Word[64];
  private int size;

  /** The best score of the sequences that end in each pair of tags at the place, by pair. */
  private double[] best = new double[64];

  private double[] bestBefore = new double[64];

  /** By place and pair, which of the tags before the pair is best. */
  private byte[][] origins = new byte[64][];

  /** Whether another came close to it. */
  private boolean[][] isClose = new boolean[64][];

  /**
   * @param close scores that differ by less are compared in CoreNLP's own order of additions
   */
  TagSearch(TaggerModel model, Words words, TagContexts contexts, double close) {
    this.close = close;
    this.model = model;
    this.words = words;
    this.contexts = contexts;
    wordScores = new WordScores(model, words);
    exact = new ExactTagSearch(model, contexts, wordScores);
    outside = new int[] {contexts.outside};
    scores = new double[model.tags().size()];
    exponentials = new double[scores.length];
  }

  List<String> tag(List<String> written) {
    if (Thread.interrupted()) {
      throw new RuntimeInterruptedException();
    }
    read(written);
    for (int at = 0; at < size; at++) {
      scoreWords(at);
      extend(at);
    }
    int[] tags = new int[size];
    if (!trace(tags)) {
      exact.search(sentence, size, tags);
    }
    String[] names = new String[size - 1];
    Arrays.setAll(names, at -> model.tags().get(tags[at]));
    return List.of(names);
  }

  private void read(List<String> written) {
    size = written.size() + 1;
    if (sentence.length < size) {
      sentence = new Word[2 * size];
      origins = new byte[2 * size][];
      isClose = new boolean[2 * size][];
    }
    for (int at = 0; at < size - 1; at++) {
      sentence[at] = words.get(written.get(at));
    }
    sentence[size - 1] = words.end;
    wordScores.read(sentence, size);
  }

  private void scoreWords(int at) {
    wordScores.fill(at, scores);
    for (int row : wordScores.capital(at)) {
      model.rows().add(row, scores);
    }
    double most = scores[0];
    for (double score : scores) {
      most = Math.max(most, score);
    }
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] -= most;
      exponentials[tag] = Math.exp(scores[tag]);
    }
  }

  private int[] tagsAt(int at) {
    return at < 0 ? outside : sentence[at].tags;
  }

  /** From the pairs that end before a place to those that end there. */
  private void extend(int at) {
    int[] here = tagsAt(at);
    int[] last = tagsAt(at - 1);
    int[] second = tagsAt(at - 2);
    prepare(at, last.length * here.length);
    Arrays.fill(best, 0, last.length * here.length, Double.NEGATIVE_INFINITY);
    byte[] origin = origins[at];
    boolean[] nearby = isClose[at];
    for (int i = 0; i < second.length; i++) {
      for (int j = 0; j < last.length; j++) {
        int start = contexts.start(second[i], last[j]);
        double base = at == 0 ? 0 : bestBefore[i * last.length + j];
        base -= Math.log(contexts.total(start, exponentials));
        for (int k = 0; k < here.length; k++) {
          double score = base + contexts.sum(start + here[k]) + scores[here[k]];
          int pair = j * here.length + k;
          double ahead = score - best[pair];
          if (ahead > 0) {
            best[pair] = score;
            origin[pair] = (byte) i;
            nearby[pair] = ahead < close;
          } else if (ahead > -close) {
            nearby[pair] = true;
          }
        }
      }
    }
  }

  private void prepare(int at, int pairs) {
    double[] free = bestBefore;
    bestBefore = best;
    best = free.length < pairs ? new double[2 * pairs] : free;
    if (origins[at] == null || origins[at].length < pairs) {
      origins[at] = new byte[pairs];
      isClose[at] = new boolean[pairs];
    }
  }

  /**
   * Follows the best sequence back.
   *
   * @return whether no other came close
   */
  private boolean trace(int[] tags) {
    int last = size - 1;
    int pairs = tagsAt(last - 1).length * tagsAt(last).length;
    int pair = 0;
    double second = Double.NEGATIVE_INFINITY;
    for (int other = 1; other < pairs; other++) {
      if (best[other] > best[pair]) {
        second = best[pair];
        pair = other;
      } else {
        second = Math.max(second, best[other]);
      }
    }
    boolean isClear = best[pair] - second > close;
    for (int at = last; at >= 0; at--) {
      int[] here = tagsAt(at);
      tags[at] = here[pair % here.length];
      isClear &= !isClose[at][pair];
      pair = (origins[at][pair] & 0xff) * tagsAt(at - 1).length + pair / here.length;
    }
    return isClear;
  }
}
