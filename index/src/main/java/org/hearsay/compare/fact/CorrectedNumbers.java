package org.hearsay.compare.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.corpus.Figure;

/** Numbers that an article itself says were wrong: "It was 17, not 19". */
final class CorrectedNumbers {

  private CorrectedNumbers() {}

  /** One an article and pair of numbers, in the order of the claims. */
  static List<SelfContradiction> in(Collection<FigureClaim> told) {
    Map<String, SelfContradiction> found = new LinkedHashMap<>();
    for (FigureClaim claim : told) {
      Figure withdrawn = claim.telling().withdrawn();
      if (withdrawn != null) {
        String outlet = claim.telling().source().label();
        String reason =
            outlet
                + " takes a number back: "
                + Wording.of(claim, false)
                + ", not "
                + Wording.of(claim.counting(withdrawn), false)
                + ".";
        found.putIfAbsent(
            claim.article() + reason,
            new SelfContradiction(SelfContradiction.Kind.CORRECTION, outlet, reason));
      }
    }
    return new ArrayList<>(found.values());
  }
}
