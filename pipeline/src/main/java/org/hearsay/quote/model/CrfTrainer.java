package org.hearsay.quote.model;

import java.util.Arrays;

/** Trains a {@link Crf} by maximum likelihood. */
public final class CrfTrainer {

  private static final int BATCH = 64;

  private final Examples tokens;
  private final int[] starts;
  private final byte[] classes;
  private final byte[] roles;
  private final int bias;
  private final int edges;
  private final AdaGrad optimizer;
  private double[][][] transitions;

  private CrfTrainer(Examples tokens, int[] starts, byte[] classes, byte[] roles, double rate) {
    this.tokens = tokens;
    this.starts = starts;
    this.classes = classes;
    this.roles = roles;
    bias = tokens.index().capacity() * Crf.LABELS;
    edges = bias + Crf.LABELS;
    optimizer = new AdaGrad(edges + Crf.edgeCount(), rate);
    transitions = Crf.transitions(optimizer.weights, edges);
  }

  /**
   * Trains on some of the chains.
   *
   * @param tokens the tokens of all chains, one after the other
   * @param starts where each chain starts among them, and last their number
   * @param classes each token's {@link EdgeClass}
   * @param roles each token's right {@link Role}
   * @param chains those to train on
   */
  public static Crf train(
      Examples tokens,
      int[] starts,
      byte[] classes,
      byte[] roles,
      int[] chains,
      int epochs,
      double rate) {
    CrfTrainer trainer = new CrfTrainer(tokens, starts, classes, roles, rate);
    int[] order = chains.clone();
    Shuffle shuffle = new Shuffle(0);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle.shuffle(order);
      if (epoch == 1) {
        trainer.optimizer.startAveraging();
      }
      for (int at = 0; at < order.length; at++) {
        trainer.addGradient(order[at]);
        if ((at + 1) % BATCH == 0 || at + 1 == order.length) {
          trainer.step();
        }
      }
    }
    return trainer.crf();
  }

  private Crf crf() {
    float[] weights = optimizer.average();
    LinearModel emissions =
        new LinearModel(
            tokens.index(),
            Crf.LABELS,
            Arrays.copyOf(weights, bias),
            Arrays.copyOfRange(weights, bias, edges));
    return new Crf(emissions, Arrays.copyOfRange(weights, edges, weights.length));
  }

  private void step() {
    optimizer.step();
    transitions = Crf.transitions(optimizer.weights, edges);
  }

  private void addGradient(int chain) {
    int first = starts[chain];
    int length = starts[chain + 1] - first;
    byte[] chainClasses = Arrays.copyOfRange(classes, first, first + length);
    int start = edges + Crf.CLASSES * Crf.LABELS * Crf.LABELS;
    ForwardBackward chances =
        new ForwardBackward(
            scores(first, length),
            chainClasses,
            transitions,
            Crf.labels(optimizer.weights, start),
            Crf.labels(optimizer.weights, start + Crf.LABELS));
    double[][] marginals = chances.marginals();
    for (int t = 0; t < length; t++) {
      for (int label = 0; label < Crf.LABELS; label++) {
        float gradient = gradient(marginals[t][label], label == roles[first + t]);
        addEmission(first + t, label, gradient);
        if (t == 0) {
          optimizer.add(start + label, gradient);
        }
        if (t == length - 1) {
          optimizer.add(start + Crf.LABELS + label, gradient);
        }
      }
      if (t > 0) {
        addTransitions(chances, t, chainClasses[t], roles[first + t - 1], roles[first + t]);
      }
    }
  }

  private double[][] scores(int first, int length) {
    double[][] scores = new double[length][Crf.LABELS];
    for (int t = 0; t < length; t++) {
      int[] slots = tokens.block(first + t);
      int from = tokens.start(first + t);
      for (int label = 0; label < Crf.LABELS; label++) {
        scores[t][label] = optimizer.weights[bias + label];
      }
      for (int i = from; i < from + tokens.slots(first + t); i++) {
        for (int label = 0; label < Crf.LABELS; label++) {
          scores[t][label] += optimizer.weights[slots[i] * Crf.LABELS + label];
        }
      }
    }
    return scores;
  }

  private void addEmission(int token, int label, float gradient) {
    int[] slots = tokens.block(token);
    int from = tokens.start(token);
    for (int i = from; i < from + tokens.slots(token); i++) {
      optimizer.add(slots[i] * Crf.LABELS + label, gradient);
    }
    optimizer.add(bias + label, gradient);
  }

  private void addTransitions(
      ForwardBackward chances, int token, int edgeClass, int rightFrom, int rightTo) {
    for (int from = 0; from < Crf.LABELS; from++) {
      for (int to = 0; to < Crf.LABELS; to++) {
        optimizer.add(
            edges + (edgeClass * Crf.LABELS + from) * Crf.LABELS + to,
            gradient(chances.pair(token, from, to), from == rightFrom && to == rightTo));
      }
    }
  }

  private static float gradient(double expected, boolean isRight) {
    return (float) (expected - (isRight ? 1 : 0)) / BATCH;
  }
}
