package org.hearsay.quote.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of features for one or more outputs; an output's score is its bias and the sum of its
 * features' weights. Immutable and thread-safe.
 */
public final class LinearModel {

  private static final int MAX_OUTPUTS = 16;

  private final FeatureIndex index;
  private final int outputs;
  private final float[] weights;
  private final float[] bias;

  /**
   * Makes a model of learned weights.
   *
   * @param weights the weights of a feature stand from {@code slot * outputs}
   */
  public LinearModel(FeatureIndex index, int outputs, float[] weights, float[] bias) {
    this.index = index;
    this.outputs = outputs;
    this.weights = weights.clone();
    this.bias = bias.clone();
  }

  public FeatureIndex index() {
    return index;
  }

  /** The score of the first output. */
  public double score(Features features) {
    double score = bias[0];
    for (int i = 0; i < features.size(); i++) {
      int slot = index.slot(features.key(i));
      if (slot >= 0) {
        score += weights[slot * outputs];
      }
    }
    return score;
  }

  /** The first output's score as a probability. */
  public double probability(Features features) {
    return probability(score(features));
  }

  /** The logistic function. */
  static double probability(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  /** Writes the scores of all outputs into {@code scores}. */
  void scores(Features features, double[] scores) {
    for (int output = 0; output < outputs; output++) {
      scores[output] = bias[output];
    }
    for (int i = 0; i < features.size(); i++) {
      int slot = index.slot(features.key(i));
      if (slot >= 0) {
        int at = slot * outputs;
        for (int output = 0; output < outputs; output++) {
          scores[output] += weights[at + output];
        }
      }
    }
  }

  /** Stores 16 bits a weight. */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(outputs);
    for (float value : bias) {
      out.writeFloat(value);
    }
    index.write(out);
    float scale = largestWeight() / Short.MAX_VALUE;
    out.writeFloat(scale);
    for (int key : index.sortedKeys()) {
      int at = index.slot(key) * outputs;
      for (int output = 0; output < outputs; output++) {
        out.writeShort(scale == 0 ? 0 : Math.round(weights[at + output] / scale));
      }
    }
  }

  public static LinearModel read(DataInputStream in) throws IOException {
    int outputs = in.readUnsignedByte();
    if (outputs < 1 || outputs > MAX_OUTPUTS) {
      throw new IOException("a model of " + outputs + " outputs cannot be");
    }
    float[] bias = new float[outputs];
    for (int output = 0; output < outputs; output++) {
      bias[output] = in.readFloat();
    }
    FeatureIndex index = FeatureIndex.read(in);
    float scale = in.readFloat();
    float[] weights = new float[index.capacity() * outputs];
    for (int key : index.sortedKeys()) {
      int at = index.slot(key) * outputs;
      for (int output = 0; output < outputs; output++) {
        weights[at + output] = in.readShort() * scale;
      }
    }
    return new LinearModel(index, outputs, weights, bias);
  }

  private float largestWeight() {
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }
}
