package org.hearsay.annotate.tagger;

import java.util.Arrays;

/**
 * What the words of a sentence add to the score of each tag at each place, whatever the tags before
 * it are. Not thread-safe: it is filled anew for each sentence.
 */
final class WordScores {

  /** How far behind a word a company's name can end. */
  private static final int COMPANY_REACH = 3;

  private static final int[] NOTHING = {};

  private final TaggerModel model;
  private final Words words;
  private final double[] around;
  private Word[] sentence = new Word[0];
  private int size;

  WordScores(TaggerModel model, Words words) {
    this.model = model;
    this.words = words;
    around = new double[model.tags().size()];
  }

  /** The words and the mark behind them. */
  void read(Word[] sentence, int size) {
    this.sentence = sentence;
    this.size = size;
  }

  /** Fills in the scores at a place, in the order of CoreNLP's additions. */
  void fill(int at, double[] scores) {
    Arrays.fill(around, 0);
    Word word = sentence[at];
    Word before = word(at - 1);
    Word after = word(at + 1);
    model.rows().add(before.wordBefore, around);
    model.rows().add(after.wordAfter, around);
    if (word.isRare) {
      model.rows().add(before.shapeBefore, around);
      model.rows().add(after.shapeAfter, around);
      model.rows().add(before.clusterBefore, around);
      model.rows().add(after.clusterAfter, around);
      String clusters = before.cluster + "|" + word.cluster + "|" + after.cluster;
      model.rows().add(model.row(Template.THREE_CLUSTERS, clusters), around);
      String company = RareWords.value(isOfACompany(at));
      model.rows().add(model.row(Template.COMPANY, company), around);
    }
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] = around[tag] + word.own[tag];
    }
  }

  /**
   * The rows of the capital of a rare word, which CoreNLP adds to those of the tags before it: it
   * takes a word to be the first by the tag before.
   */
  int[] capital(int at) {
    Word word = sentence[at];
    if (!word.isRare) {
      return NOTHING;
    }
    return at == 0 ? word.capitalFirst : word.capitalLater;
  }

  private boolean isOfACompany(int at) {
    if (!sentence[at].hasCapitalFirst) {
      return false;
    }
    for (int further = 0; further <= COMPANY_REACH; further++) {
      if (word(at + further).endsACompany) {
        return true;
      }
    }
    return false;
  }

  private Word word(int at) {
    return at < 0 || at >= size ? words.outside : sentence[at];
  }
}
