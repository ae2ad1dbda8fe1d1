package org.hearsay.compare.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.fact.Originators;
import org.hearsay.compare.fact.Wording;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.compare.verdict.check.Pair;

/** Finds originators whom articles quote with two numbers for one fact. */
final class SelfContradictions {

  private SelfContradictions() {}

  /**
   * Originators whom articles quote with different numbers.
   *
   * @param conflicts claims of which one must be wrong
   */
  static List<SelfContradiction> ofOriginators(List<Pair> conflicts) {
    Map<String, SelfContradiction> found = new LinkedHashMap<>();
    for (Pair conflict : conflicts) {
      String who = conflict.low().originator();
      String other = conflict.high().originator();
      if (who != null
          && other != null
          && conflict.hasOneVoice()
          && Originators.isName(who)
          && Originators.isName(other)) {
        found.putIfAbsent(who, ofOriginator(who, conflict));
      }
    }
    return List.copyOf(found.values());
  }

  private static SelfContradiction ofOriginator(String who, Pair conflict) {
    return new SelfContradiction(
        SelfContradiction.Kind.ORIGINATOR,
        who,
        who
            + " is quoted with two numbers: "
            + Wording.of(conflict.low(), false)
            + " by "
            + conflict.low().telling().source().label()
            + " and "
            + Wording.of(conflict.high(), false)
            + " by "
            + conflict.high().telling().source().label()
            + ".");
  }
}
