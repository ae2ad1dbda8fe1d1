package org.hearsay.compare.verdict;

import java.util.List;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.SelfContradiction;

/**
 * What a fact's claims come to.
 *
 * @param gap by what share the values that decide lie apart
 * @param sources how many independent sources there are
 * @param selfContradictions originators who give two of the values
 */
record Judgement(
    FactVerdict verdict,
    String reason,
    double gap,
    int sources,
    List<SelfContradiction> selfContradictions) {

  Judgement {
    selfContradictions = List.copyOf(selfContradictions);
  }

  Judgement(FactVerdict verdict, String reason, double gap, int sources) {
    this(verdict, reason, gap, sources, List.of());
  }
}
