package org.hearsay.annotate.tagger;

import edu.stanford.nlp.math.ArrayMath;

/**
 * Finds the best tags of a sentence in CoreNLP's own arithmetic, addition by addition, for
 * sentences in which the rounding of a sum can decide. Not thread-safe.
 */
final class ExactTagSearch {

  private final TaggerModel model;
  private final TagContexts contexts;
  private final WordScores wordScores;
  private final int[] outside;
  private Word[] sentence = new Word[0];

  ExactTagSearch(TaggerModel model, TagContexts contexts, WordScores wordScores) {
    this.model = model;
    this.contexts = contexts;
    this.wordScores = wordScores;
    outside = new int[] {contexts.outside};
  }

  /**
   * @param tags takes the result
   */
  void search(Word[] sentence, int size, int[] tags) {
    this.sentence = sentence;
    int[][] origins = new int[size][];
    double[] before = {0};
    for (int at = 0; at < size; at++) {
      double[] scores = windows(at);
      origins[at] = new int[scores.length];
      extend(at, before, scores, origins[at]);
      before = scores;
    }
    int triple = 0;
    for (int other = 1; other < before.length; other++) {
      if (before[other] > before[triple]) {
        triple = other;
      }
    }
    for (int at = size - 1; at >= 0; at--) {
      tags[at] = tagsAt(at)[triple % tagsAt(at).length];
      triple = origins[at][triple];
    }
  }

  private int[] tagsAt(int at) {
    return at < 0 ? outside : sentence[at].tags;
  }

  /** The scores of a place's tags after each pair of tags, as logarithms of probabilities. */
  private double[] windows(int at) {
    int[] second = tagsAt(at - 2);
    int[] last = tagsAt(at - 1);
    int[] here = tagsAt(at);
    double[] ofWords = new double[model.tags().size()];
    wordScores.fill(at, ofWords);
    double[] all = new double[ofWords.length];
    double[] windows = new double[second.length * last.length * here.length];
    int filled = 0;
    for (int secondTag : second) {
      for (int lastTag : last) {
        int start = contexts.start(secondTag, lastTag);
        for (int tag = 0; tag < all.length; tag++) {
          all[tag] = contexts.sum(start + tag);
        }
        for (int row : wordScores.capital(at)) {
          model.rows().add(row, all);
        }
        ArrayMath.pairwiseAddInPlace(all, ofWords);
        ArrayMath.logNormalize(all);
        for (int tag : here) {
          windows[filled++] = all[tag];
        }
      }
    }
    return windows;
  }

  /** Adds to each triple's score that of the best triple before it; of equal ones the first. */
  private void extend(int at, double[] before, double[] scores, int[] origins) {
    int ends = tagsAt(at).length;
    int pairs = scores.length / ends;
    int starts = at == 0 ? 1 : tagsAt(at - 3).length;
    for (int triple = 0; triple < scores.length; triple++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int start = 0; start < starts; start++) {
        int from = start * pairs + triple / ends;
        double score = at == 0 ? scores[triple] : before[from] + scores[triple];
        if (score > most) {
          most = score;
          origins[triple] = from;
        }
      }
      scores[triple] = most;
    }
  }
}
