package org.hearsay.quote.model;

import java.util.Arrays;

/**
 * AdaGrad over sparse gradients (Duchi, Hazan and Singer, 2011): gradients are collected over a
 * batch, then each touched weight takes one step. The result is the average of the weights on the
 * way, which generalizes better than the last ones. Single-threaded, hence deterministic.
 */
final class AdaGrad {

  private static final float EPSILON = 1e-6f;

  /** Weights enter the average once in so many steps. */
  private static final int AVERAGED_STEPS = 8;

  final float[] weights;
  private final float[] gradients;
  private final float[] squares;
  private final double[] sums;
  private final float rate;
  private int averaged;
  private int steps;
  private boolean averaging;
  private int[] touched = new int[1 << 12];
  private int touchedCount;

  AdaGrad(int size, double rate) {
    weights = new float[size];
    gradients = new float[size];
    squares = new float[size];
    sums = new double[size];
    this.rate = (float) rate;
  }

  void add(int weight, float gradient) {
    if (gradient == 0) {
      return;
    }
    if (gradients[weight] == 0) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touchedCount);
      }
      touched[touchedCount++] = weight;
    }
    gradients[weight] += gradient;
  }

  void step() {
    for (int i = 0; i < touchedCount; i++) {
      int weight = touched[i];
      float gradient = gradients[weight];
      gradients[weight] = 0;
      squares[weight] += gradient * gradient;
      weights[weight] -= rate * gradient / ((float) Math.sqrt(squares[weight]) + EPSILON);
    }
    touchedCount = 0;
    steps++;
    if (averaging && steps % AVERAGED_STEPS == 0) {
      averaged++;
      for (int i = 0; i < weights.length; i++) {
        sums[i] += weights[i];
      }
    }
  }

  /** From now on, weights enter the average. */
  void startAveraging() {
    averaging = true;
  }

  /** The average; the weights as they are where there is none yet. */
  float[] average() {
    if (averaged == 0) {
      return weights.clone();
    }
    float[] average = new float[weights.length];
    for (int i = 0; i < average.length; i++) {
      average[i] = (float) (sums[i] / averaged);
    }
    return average;
  }
}
