package org.hearsay.compare.verdict;

import java.util.List;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Explanation;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.SelfContradiction;
import org.jspecify.annotations.Nullable;

/**
 * What a fact's claims come to.
 *
 * @param gap by what share the values that decide lie apart
 * @param sources how many independent sources there are
 * @param dispute what contradicts each other most; null where nothing does
 * @param explained every pair of different values that was weighed
 * @param selfContradictions originators who give two of the values
 */
record Judgement(
    FactVerdict verdict,
    String reason,
    double gap,
    int sources,
    @Nullable Dispute dispute,
    List<Explanation> explained,
    List<SelfContradiction> selfContradictions) {

  Judgement {
    explained = List.copyOf(explained);
    selfContradictions = List.copyOf(selfContradictions);
  }
}
