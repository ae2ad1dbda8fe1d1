package org.hearsay.compare.verdict.check;

import java.util.Optional;

/**
 * One reason why two claims that look contradictory are none. Immutable; thread-safe.
 *
 * <p>A check answers only where its sentence is true of this very pair: the sentence is what the
 * reader is told.
 */
public interface Check {

  /** Names the check in reports, documents and golden files; never renamed. */
  String id();

  /**
   * Whether its answer is one ground among others, which what speaks for a contradiction can
   * outweigh, and no proof.
   */
  default boolean yields() {
    return false;
  }

  /** What settles the pair; empty where this check has nothing to say of it. */
  Optional<Settled> settle(Pair pair, FactView fact);
}
