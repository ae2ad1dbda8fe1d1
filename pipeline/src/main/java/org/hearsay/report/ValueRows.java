package org.hearsay.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;

/**
 * The rows of a page's table of values: of a long one, what the headline speaks of and what most
 * give is in view, and the others wait behind a click.
 *
 * @param inView in the order of the table
 * @param folded in the same order; empty where all is in view
 */
record ValueRows(List<Fact.Value> inView, List<Fact.Value> folded) {

  /** Of a longer table so many rows are in view. */
  private static final int FEW = 8;

  /** Two more than the few are no reason to fold them. */
  private static final int MOST = 10;

  /** So many sources of one value are in view. */
  private static final int SOURCES = 4;

  static ValueRows of(Fact fact) {
    List<Fact.Value> all =
        fact.verdict() == FactVerdict.UPDATE ? Summary.inOrderOfTime(fact) : fact.values();
    if (all.size() <= MOST) {
      return new ValueRows(all, List.of());
    }
    List<Fact.Value> told = Told.of(fact).map(Told::both).orElse(List.of());
    Set<Fact.Value> weighty = new HashSet<>(told);
    all.stream()
        .sorted(
            Comparator.comparing(Fact.Value::outlier)
                .thenComparingInt(value -> -value.claims().size()))
        .filter(value -> weighty.size() < FEW)
        .forEach(weighty::add);
    return new ValueRows(
        all.stream().filter(weighty::contains).toList(),
        all.stream().filter(value -> !weighty.contains(value)).toList());
  }

  /** Who gives a value, as far as they are in view: one more than the few is no reason to fold. */
  static List<Claim> sourcesInView(Fact.Value value) {
    List<Claim> claims = value.claims();
    return claims.size() <= SOURCES + 1 ? claims : claims.subList(0, SOURCES);
  }

  static List<Claim> foldedSources(Fact.Value value) {
    return value.claims().subList(sourcesInView(value).size(), value.claims().size());
  }
}
