package org.hearsay.compare.verdict;

import java.util.List;
import org.hearsay.compare.finding.Dispute;

/**
 * What speaks for and against what two claims are taken for, and how sure that makes it.
 *
 * @param confidence from 0 to 1
 * @param evidence the weightiest first
 */
record Grounds(double confidence, List<Dispute.Evidence> evidence) {

  Grounds {
    evidence = List.copyOf(evidence);
  }
}
