package org.hearsay.quote.model;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Trains a {@link LinearModel} of one output to put the right candidates of a group first: softmax
 * over the group, the likelihood of all right ones together.
 */
public final class RankTrainer {

  private static final int BATCH = 128;

  private final Examples examples;
  private final int[] starts;
  private final BitSet right;
  private final AdaGrad optimizer;

  private RankTrainer(Examples examples, int[] starts, BitSet right, double rate) {
    this.examples = examples;
    this.starts = starts;
    this.right = right;
    optimizer = new AdaGrad(examples.index().capacity(), rate);
  }

  /**
   * Trains on some of the groups.
   *
   * @param starts where each group starts among the examples, and last their number
   * @param right the right candidates; groups without one teach nothing
   * @param groups those to train on
   */
  public static LinearModel train(
      Examples examples, int[] starts, BitSet right, int[] groups, int epochs, double rate) {
    RankTrainer trainer = new RankTrainer(examples, starts, right, rate);
    int[] order = Arrays.stream(groups).filter(group -> trainer.hasRight(group)).toArray();
    Shuffle shuffle = new Shuffle(0);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle.shuffle(order);
      if (epoch == 1) {
        trainer.optimizer.startAveraging();
      }
      for (int at = 0; at < order.length; at++) {
        trainer.addGradient(order[at]);
        if ((at + 1) % BATCH == 0 || at + 1 == order.length) {
          trainer.optimizer.step();
        }
      }
    }
    return new LinearModel(examples.index(), 1, trainer.optimizer.average(), new float[1]);
  }

  private boolean hasRight(int group) {
    int next = right.nextSetBit(starts[group]);
    return next >= 0 && next < starts[group + 1];
  }

  private void addGradient(int group) {
    int from = starts[group];
    double[] shares = new double[starts[group + 1] - from];
    double[] rightShares = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = score(from + i);
      rightShares[i] = right.get(from + i) ? shares[i] : Double.NEGATIVE_INFINITY;
    }
    Softmax.apply(shares);
    Softmax.apply(rightShares);
    for (int i = 0; i < shares.length; i++) {
      float gradient = (float) (shares[i] - rightShares[i]) / BATCH;
      int[] slots = examples.block(from + i);
      int first = examples.start(from + i);
      for (int j = first; j < first + examples.slots(from + i); j++) {
        optimizer.add(slots[j], gradient);
      }
    }
  }

  private double score(int example) {
    int[] slots = examples.block(example);
    int first = examples.start(example);
    double score = 0;
    for (int i = first; i < first + examples.slots(example); i++) {
      score += optimizer.weights[slots[i]];
    }
    return score;
  }
}
