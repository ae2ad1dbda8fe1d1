package org.hearsay.annotate.name;

import java.util.List;

/**
 * What the features at a place add to the score of each label and of each pair of labels. Not
 * thread-safe: it is filled anew for each sentence.
 */
final class WordScores {

  /** How many places before and after are looked at, in whatever order the words there are. */
  static final int REACH = 4;

  /** How many of what is looked up add to pairs of labels. */
  private static final int PAIR_LOOK_UPS = 3;

  private final NameModel model;
  private final Words words;
  private final Occurrences occurrences;
  private final Join[] joins = new Join[Join.values().length];
  private final int[] lefts = new int[joins.length];
  private final int[] rights = new int[joins.length];
  private int lookUps;
  private Word[] sentence = new Word[64];
  private int size;

  WordScores(NameModel model, Words words) {
    this.model = model;
    this.words = words;
    occurrences = new Occurrences(model, words);
  }

  void read(List<String> written, List<String> tags) {
    size = written.size();
    if (sentence.length < size) {
      sentence = new Word[2 * size];
    }
    for (int at = 0; at < size; at++) {
      sentence[at] = words.get(written.get(at));
    }
    occurrences.read(sentence, tags);
  }

  /** Fills in the scores of a place's labels, and of the pairs that end there. */
  void fill(int at, double[] ones, double[] pairs) {
    Word word = word(at);
    Word before = word(at - 1);
    Word after = word(at + 1);
    for (int label = 0; label < ones.length; label++) {
      ones[label] = word.own[label] + before.asBefore[label] + after.asAfter[label];
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[pair] = word.ownPairs[pair] + before.asBeforePairs[pair] + after.asAfterPairs[pair];
    }
    addFurther(at, ones);
    lookUp(at, word, before, after);
    for (int i = 0; i < lookUps; i++) {
      int row = model.joint().row(joins[i], lefts[i], rights[i]);
      if (row != JointFeatures.NONE) {
        model.weights().add(row, i < PAIR_LOOK_UPS ? pairs : ones);
      }
    }
    int row = model.joint().row(Join.THREE_SHAPES, before.shape, word.shape, after.shape);
    if (row != JointFeatures.NONE) {
      model.weights().add(row, ones);
    }
    occurrences.add(at, ones);
  }

  /**
   * Lists what is to be looked up, those for pairs first; in a loop, the look-up compiles small.
   */
  private void lookUp(int at, Word word, Word before, Word after) {
    lookUps = 0;
    lookUp(Join.TWO_WORDS, before.word, word.word);
    lookUp(Join.TWO_CLUSTERS, before.cluster, word.cluster);
    lookUp(Join.TWO_SHAPES, before.shape, word.shape);
    lookUp(Join.WORD_BEFORE_AND_SHAPE, before.word, word.shape);
    lookUp(Join.SHAPE_AND_WORD_AFTER, word.shape, after.word);
    lookUp(Join.SHAPE_BEFORE_AND_SHAPE, before.shape, word.shape);
    lookUp(Join.SHAPE_AND_SHAPE_AFTER, word.shape, after.shape);
    if (before.isShort) {
      lookUp(Join.SECOND_WORD_BEFORE_AND_SHAPE, word(at - 2).word, word.shape);
    }
    if (after.isShort) {
      lookUp(Join.SECOND_WORD_AFTER_AND_SHAPE, word(at + 2).word, word.shape);
    }
  }

  private void lookUp(Join join, int left, int right) {
    joins[lookUps] = join;
    lefts[lookUps] = left;
    rights[lookUps] = right;
    lookUps++;
  }

  /** A word that stands there twice counts once. */
  private void addFurther(int at, double[] ones) {
    for (int far = 1; far <= REACH; far++) {
      Word before = word(at - far);
      if (isNew(before, at, far, -1)) {
        add(before.asFurtherBefore, ones);
      }
      Word after = word(at + far);
      if (isNew(after, at, far, 1)) {
        add(after.asFurtherAfter, ones);
      }
    }
  }

  private boolean isNew(Word word, int at, int far, int direction) {
    for (int nearer = 1; nearer < far; nearer++) {
      if (word(at + direction * nearer).text.equals(word.text)) {
        return false;
      }
    }
    return true;
  }

  private static void add(double[] added, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += added[i];
    }
  }

  private Word word(int at) {
    return at < 0 || at >= size ? words.outside : sentence[at];
  }
}
