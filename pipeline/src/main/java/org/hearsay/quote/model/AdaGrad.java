package org.hearsay.quote.model;

import java.util.Arrays;

/**
 * AdaGrad over sparse gradients (Duchi, Hazan and Singer, 2011): gradients are collected over a
 * batch, then each touched weight takes one step. Single-threaded, hence deterministic.
 */
final class AdaGrad {

  private static final float EPSILON = 1e-6f;

  final float[] weights;
  private final float[] gradients;
  private final float[] squares;
  private final float rate;
  private int[] touched = new int[1 << 12];
  private int touchedCount;

  AdaGrad(int size, double rate) {
    weights = new float[size];
    gradients = new float[size];
    squares = new float[size];
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
  }
}
