package org.hearsay.quote.model;

import java.util.BitSet;

/** How far two sets of tokens are the same, by their words alone. */
public final class Overlap {

  private Overlap() {}

  /** Intersection over union of the words, from 0 to 1. */
  public static double of(TokenTable table, BitSet one, BitSet other) {
    BitSet both = table.words(one);
    BitSet either = table.words(other);
    BitSet shared = (BitSet) both.clone();
    shared.and(either);
    either.or(both);
    return either.isEmpty() ? 0 : shared.cardinality() / (double) either.cardinality();
  }
}
