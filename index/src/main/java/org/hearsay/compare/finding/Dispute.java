package org.hearsay.compare.finding;

import java.util.List;

/**
 * The two claims of a fact that contradict each other most.
 *
 * @param confidence from 0 to 1: how often what looks like this is a conflict that an editor would
 *     print; calibrated on pairs that readers labelled
 * @param evidence what speaks for it and what against, the weightiest first, for a reader
 */
public record Dispute(Side low, Side high, double confidence, List<Evidence> evidence) {

  /**
   * One thing that speaks for or against a conflict.
   *
   * @param weight in logits: above 0 it speaks for a conflict
   */
  public record Evidence(String sentence, double weight) {}

  public Dispute {
    evidence = List.copyOf(evidence);
  }
}
