package org.hearsay.annotate.name;

import java.util.List;

/**
 * What the features at a place add to the score of each label and of each pair of labels. Not
 * thread-safe: it is filled anew for each sentence.
 */
final class WordScores {

  /** How many places before and after are looked at, in whatever order the words there are. */
  static final int REACH = 4;

  private final NameModel model;
  private final Words words;
  private final Occurrences occurrences;
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
    addJoint(at, word, before, after, ones);
    add(model.joint().row(Join.TWO_WORDS, before.word, word.word), pairs);
    add(model.joint().row(Join.TWO_CLUSTERS, before.cluster, word.cluster), pairs);
    add(model.joint().row(Join.TWO_SHAPES, before.shape, word.shape), pairs);
    occurrences.add(at, ones);
  }

  private void addJoint(int at, Word word, Word before, Word after, double[] ones) {
    JointFeatures joint = model.joint();
    add(joint.row(Join.WORD_BEFORE_AND_SHAPE, before.word, word.shape), ones);
    add(joint.row(Join.SHAPE_AND_WORD_AFTER, word.shape, after.word), ones);
    add(joint.row(Join.SHAPE_BEFORE_AND_SHAPE, before.shape, word.shape), ones);
    add(joint.row(Join.SHAPE_AND_SHAPE_AFTER, word.shape, after.shape), ones);
    add(joint.row(Join.THREE_SHAPES, before.shape, word.shape, after.shape), ones);
    if (before.isShort) {
      add(joint.row(Join.SECOND_WORD_BEFORE_AND_SHAPE, word(at - 2).word, word.shape), ones);
    }
    if (after.isShort) {
      add(joint.row(Join.SECOND_WORD_AFTER_AND_SHAPE, word(at + 2).word, word.shape), ones);
    }
  }

  private void add(int row, double[] scores) {
    if (row != JointFeatures.NONE) {
      model.add(row, scores);
    }
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
