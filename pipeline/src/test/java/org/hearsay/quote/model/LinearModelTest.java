package org.hearsay.quote.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  @Test
  void hashesAreTheSameForAllTime() {
    assertEquals(HASH_OF_HEARSAY, Hash.of("hearsay"));
  }

  @Test
  void theOrderOfAFeaturesValuesCounts() {
    Features features = new Features();
    features.add("t", 1, 2);
    features.add("t", 2, 1);
    assertTrue(features.key(0) != features.key(1));
  }

  @Test
  void unknownFeaturesHaveNoSlot() {
    FeatureIndex index = FeatureIndex.of(new int[] {5, -7, 900});
    assertTrue(index.slot(-7) >= 0);
    assertEquals(-1, index.slot(8));
  }

  @Test
  void learnsWhichFeatureDecides() {
    LinearModel model = trained();
    assertTrue(model.probability(example(1, 3)) > 0.9);
    assertTrue(model.probability(example(0, 3)) < 0.1);
  }

  @Test
  void storingKeepsTheScores() throws IOException {
    LinearModel model = trained();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    LinearModel read =
        LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(model.score(example(1, 2)), read.score(example(1, 2)), 1e-3);
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    trained().write(new DataOutputStream(one));
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    trained().write(new DataOutputStream(two));
    assertEquals(
        java.util.HexFormat.of().formatHex(one.toByteArray()),
        java.util.HexFormat.of().formatHex(two.toByteArray()));
  }

  @Test
  void aFileOfSomethingElseIsRefused() {
    assertThrows(
        IOException.class,
        () ->
            AttributionModel.read(
                new ByteArrayInputStream(
                    "PK not a model".getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
  }

  private static final long HASH_OF_HEARSAY = -2698785235671298077L;

  private static LinearModel trained() {
    FeatureCounter counter = new FeatureCounter();
    for (int i = 0; i < 4000; i++) {
      counter.count(example(i % 2, i % 7));
    }
    FeatureCounter.Selection selection = counter.selectFrom(2);
    for (int i = 0; i < 14; i++) {
      selection.show(example(i % 2, i % 7));
    }
    Examples examples = new Examples(selection.index());
    BitSet positive = new BitSet();
    int[] rows = new int[4000];
    for (int i = 0; i < rows.length; i++) {
      examples.add(example(i % 2, i % 7));
      positive.set(i, i % 2 == 1);
      rows[i] = i;
    }
    return LogisticTrainer.train(examples, positive, rows, 5, 1);
  }

  private static Features example(int decisive, int other) {
    Features features = new Features();
    features.add("decisive", decisive);
    features.add("other", other);
    return features;
  }
}
