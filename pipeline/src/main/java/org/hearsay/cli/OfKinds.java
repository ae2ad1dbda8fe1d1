package org.hearsay.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is of some measures and verdicts.
 *
 * @param measures empty takes all
 * @param verdicts empty takes all
 * @param gap how far the numbers must be apart; null takes all
 */
record OfKinds(Set<Measure> measures, Set<FactVerdict> verdicts, @Nullable Gap gap) {

  /** Quotes, blame and unplaced claims are no facts and of no measure. */
  Report of(Report whole) {
    if (measures.isEmpty() && verdicts.isEmpty() && gap == null) {
      return whole;
    }
    List<Fact> facts =
        whole.facts().stream()
            .filter(fact -> measures.isEmpty() || measures.contains(fact.measure()))
            .filter(fact -> verdicts.isEmpty() || verdicts.contains(fact.verdict()))
            .filter(fact -> gap == null || gap.isIn(fact))
            .toList();
    Set<String> told = facts.stream().map(Fact::event).collect(Collectors.toSet());
    return new Report(
        whole.events().stream().filter(event -> told.contains(event.id())).toList(),
        facts,
        List.of(),
        List.of(),
        List.of(),
        whole.series().stream()
            .filter(one -> measures.isEmpty() || measures.contains(one.measure()))
            .filter(one -> verdicts.isEmpty() || verdicts.contains(one.verdict()))
            .filter(one -> gap == null || gap.isIn(one))
            .toList());
  }
}
