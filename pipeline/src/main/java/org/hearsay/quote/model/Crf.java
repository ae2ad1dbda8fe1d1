package org.hearsay.quote.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Step B: for one cue, which tokens near it are its content, its source and its cue. A linear-chain
 * conditional random field over {@link Role}s. Immutable and thread-safe.
 */
public final class Crf {

  static final int LABELS = Role.values().length;
  static final int CLASSES = EdgeClass.values().length;

  private final LinearModel emissions;
  private final float[] edges;
  private final double[][][] transitions;
  private final double[] start;
  private final double[] end;

  /**
   * @param edges scores of transitions by class, from and to label; then of the first labels; then
   *     of the last
   */
  Crf(LinearModel emissions, float[] edges) {
    this.emissions = emissions;
    this.edges = edges.clone();
    transitions = transitions(edges, 0);
    start = labels(edges, CLASSES * LABELS * LABELS);
    end = labels(edges, CLASSES * LABELS * LABELS + LABELS);
  }

  static int edgeCount() {
    return CLASSES * LABELS * LABELS + 2 * LABELS;
  }

  static double[][][] transitions(float[] weights, int offset) {
    double[][][] transitions = new double[CLASSES][LABELS][LABELS];
    int at = offset;
    for (double[][] from : transitions) {
      for (double[] to : from) {
        for (int label = 0; label < LABELS; label++) {
          to[label] = StrictMath.exp(weights[at++]);
        }
      }
    }
    return transitions;
  }

  static double[] labels(float[] weights, int offset) {
    double[] scores = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      scores[label] = weights[offset + label];
    }
    return scores;
  }

  /** The classes of the tokens from {@code first} to {@code end}, end exclusive. */
  public static byte[] classes(TokenTable table, int first, int end) {
    byte[] classes = new byte[end - first];
    for (int i = first; i < end; i++) {
      classes[i - first] = EdgeClass.of(table, i).code();
    }
    return classes;
  }

  public Marginals marginals(TokenTable table, CueScores cues, int cue) {
    int first = table.first(cue);
    double[][] scores = new double[table.end(cue) - first][LABELS];
    ArgumentFeatures features = new ArgumentFeatures(table, cues, cue);
    Features filled = new Features();
    for (int i = 0; i < scores.length; i++) {
      features.extract(first + i, filled);
      emissions.scores(filled, scores[i]);
    }
    byte[] classes = classes(table, first, first + scores.length);
    return new Marginals(
        first, new ForwardBackward(scores, classes, transitions, start, end).marginals());
  }

  public void write(DataOutputStream out) throws IOException {
    emissions.write(out);
    for (float edge : edges) {
      out.writeFloat(edge);
    }
  }

  public static Crf read(DataInputStream in) throws IOException {
    LinearModel emissions = LinearModel.read(in);
    float[] edges = new float[edgeCount()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = in.readFloat();
    }
    return new Crf(emissions, edges);
  }
}
