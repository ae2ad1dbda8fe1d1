package org.hearsay.quote.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeBoosterTest {

  private static final double[] SAME = {0.9, 0.9};
  private static final double[] DIFFERENT = {0.9, 0.1};

  @Test
  void learnsWhatOneColumnAloneCannotTell() {
    BoostedTrees trees = exclusiveOr();
    assertTrue(trees.probability(DIFFERENT) > 0.8);
    assertTrue(trees.probability(SAME) < 0.2);
  }

  @Test
  void storingKeepsTheProbabilities() throws IOException {
    BoostedTrees trees = exclusiveOr();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.write(new DataOutputStream(bytes));
    BoostedTrees read =
        BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(trees.probability(SAME), read.probability(SAME));
  }

  private static BoostedTrees exclusiveOr() {
    List<double[]> rows = new ArrayList<>();
    BitSet positive = new BitSet();
    for (int i = 0; i < 1000; i++) {
      double x = (i * 37 % 100) / 100.0;
      double y = (i * 61 % 103) / 103.0;
      positive.set(i, x > 0.5 != y > 0.5);
      rows.add(new double[] {x, y});
    }
    return TreeBooster.train(rows, positive, new TreeBooster.Settings(60, 0.2, 6, 5, 1, 20));
  }
}
