package org.hearsay.quote.model;

import java.util.Arrays;
import java.util.BitSet;

/** Trains a {@link LinearModel} of one output by logistic regression. */
public final class LogisticTrainer {

  private static final int BATCH = 512;

  private LogisticTrainer() {}

  /**
   * Trains on some of the examples.
   *
   * @param examples the examples
   * @param positive which of them are positive
   * @param rows those to train on, as their numbers
   */
  public static LinearModel train(
      Examples examples, BitSet positive, int[] rows, int epochs, double rate) {
    int bias = examples.index().capacity();
    AdaGrad optimizer = new AdaGrad(bias + 1, rate);
    int[] order = rows.clone();
    Shuffle shuffle = new Shuffle(0);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle.shuffle(order);
      if (epoch == 1) {
        optimizer.startAveraging();
      }
      for (int at = 0; at < order.length; at++) {
        addGradient(examples, order[at], positive.get(order[at]), optimizer, bias);
        if ((at + 1) % BATCH == 0 || at + 1 == order.length) {
          optimizer.step();
        }
      }
    }
    float[] weights = optimizer.average();
    return new LinearModel(
        examples.index(), 1, Arrays.copyOf(weights, bias), new float[] {weights[bias]});
  }

  private static void addGradient(
      Examples examples, int example, boolean positive, AdaGrad optimizer, int bias) {
    int[] slots = examples.block(example);
    int from = examples.start(example);
    int end = from + examples.slots(example);
    double score = optimizer.weights[bias];
    for (int i = from; i < end; i++) {
      score += optimizer.weights[slots[i]];
    }
    float gradient = (float) (LinearModel.probability(score) - (positive ? 1 : 0)) / BATCH;
    for (int i = from; i < end; i++) {
      optimizer.add(slots[i], gradient);
    }
    optimizer.add(bias, gradient);
  }
}
