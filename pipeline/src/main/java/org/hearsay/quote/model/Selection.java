package org.hearsay.quote.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps the likeliest proposals whose contents do not overlap. */
public final class Selection {

  /** A proposal that shares more of its words with likelier ones is left out. */
  private static final double MAX_SHARED = 0.4;

  private Selection() {}

  /**
   * The numbers of the proposals kept, in the order of the text.
   *
   * @param confidences how likely each proposal is right
   * @param least those less likely are left out
   */
  public static List<Integer> select(
      TokenTable table, List<Proposal> proposals, double[] confidences, double least) {
    BitSet used = new BitSet();
    List<Integer> kept = new ArrayList<>();
    IntStream.range(0, confidences.length)
        .filter(i -> confidences[i] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -confidences[i]))
        .forEach(i -> {
          BitSet words = table.words(proposals.get(i).content());
          BitSet shared = (BitSet) words.clone();
          shared.and(used);
          if (!words.isEmpty()
              && shared.cardinality() <= MAX_SHARED * words.cardinality()
              && !used.get(proposals.get(i).head())) {
            kept.add(i);
            used.or(words);
          }
        });
    kept.sort(Comparator.naturalOrder());
    return kept;
  }
}
