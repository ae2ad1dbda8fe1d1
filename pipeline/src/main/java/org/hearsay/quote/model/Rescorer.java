package org.hearsay.quote.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Step D: how likely each proposal of an article is right. Thread-safe. */
public final class Rescorer {

  private final BoostedTrees trees;

  public Rescorer(BoostedTrees trees) {
    this.trees = trees;
  }

  public double[] confidences(TokenTable table, List<Proposal> proposals) {
    RescoreFeatures features = new RescoreFeatures(table, proposals);
    double[] confidences = new double[proposals.size()];
    for (int i = 0; i < confidences.length; i++) {
      confidences[i] = trees.probability(features.values(i));
    }
    return confidences;
  }

  void write(DataOutputStream out) throws IOException {
    trees.write(out);
  }

  static Rescorer read(DataInputStream in) throws IOException {
    return new Rescorer(BoostedTrees.read(in));
  }
}
