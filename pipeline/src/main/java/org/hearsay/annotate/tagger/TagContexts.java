package org.hearsay.annotate.tagger;

import java.util.Arrays;

/**
 * What the two tags before a word add to the score of each of its tags, for all pairs. Immutable.
 */
final class TagContexts {

  /** The number that stands for the tag of a place before the sentence. */
  final int outside;

  private final int size;
  private final double[] sums;
  private final double[] factors;

  TagContexts(TaggerModel model) {
    size = model.tags().size();
    outside = size;
    sums = new double[(size + 1) * (size + 1) * size];
    factors = new double[sums.length];
    double[] row = new double[size];
    for (int second = 0; second <= size; second++) {
      for (int last = 0; last <= size; last++) {
        fill(model, second, last, row);
        int start = start(second, last);
        for (int tag = 0; tag < size; tag++) {
          sums[start + tag] = row[tag];
          factors[start + tag] = Math.exp(row[tag]);
        }
      }
    }
  }

  private void fill(TaggerModel model, int second, int last, double[] row) {
    Arrays.fill(row, 0);
    String both = name(model, second) + "!" + name(model, last);
    model.rows().add(model.row(Template.TWO_TAGS_BEFORE, both), row);
    model.rows().add(model.row(Template.TAG_BEFORE, name(model, last)), row);
  }

  private String name(TaggerModel model, int tag) {
    return tag == outside ? TaggerModel.OUTSIDE : model.tags().get(tag);
  }

  /** Where the numbers of two tags start that stand one after the other. */
  int start(int second, int last) {
    return (second * (size + 1) + last) * size;
  }

  /** What the tags add, from {@link #start} on by tag. */
  double sum(int at) {
    return sums[at];
  }

  /**
   * The sum over all tags of the exponentials of what the two tags before add and of a further
   * score, whose exponentials are given.
   */
  double total(int start, double[] exponentials) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int tag = 0;
    for (; tag + 4 <= exponentials.length; tag += 4) {
      s0 += factors[start + tag] * exponentials[tag];
      s1 += factors[start + tag + 1] * exponentials[tag + 1];
      s2 += factors[start + tag + 2] * exponentials[tag + 2];
      s3 += factors[start + tag + 3] * exponentials[tag + 3];
    }
    for (; tag < exponentials.length; tag++) {
      s0 += factors[start + tag] * exponentials[tag];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
