package org.hearsay.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SharedQuote;

/** What of a report some outlets or articles take part in, with all that others say of the same. */
final class TakingPart {

  private final Predicate<Claim> isTheirs;

  private TakingPart(Predicate<Claim> isTheirs) {
    this.isTheirs = isTheirs;
  }

  /**
   * What outlets take part in, also by copies that they printed.
   *
   * @param outlets as their articles give them
   */
  static TakingPart ofOutlets(Set<String> outlets) {
    return new TakingPart(claim ->
        Stream.concat(Stream.of(claim.outlet()), claim.prints().stream())
            .anyMatch(outlets::contains));
  }

  /** What articles of these ids take part in. */
  static TakingPart ofArticles(Set<String> ids) {
    return new TakingPart(claim -> ids.contains(claim.article()));
  }

  Report of(Report whole) {
    List<Fact> facts =
        whole.facts().stream()
            .filter(fact -> fact.values().stream().anyMatch(value -> has(value.claims())))
            .toList();
    List<Responsibility> blames =
        whole.responsibility().stream()
            .filter(one -> one.versions().stream().anyMatch(version -> has(version.claims())))
            .toList();
    Set<String> told = new HashSet<>();
    facts.forEach(fact -> told.add(fact.event()));
    blames.forEach(blame -> told.add(blame.event()));
    return new Report(
        whole.events().stream().filter(event -> told.contains(event.id())).toList(),
        facts,
        whole.quotes().stream().filter(this::has).toList(),
        blames,
        whole.unplaced().stream().filter(one -> isTheirs.test(one.claim())).toList(),
        whole.series().stream().filter(one -> one.claims().anyMatch(isTheirs)).toList());
  }

  private boolean has(SharedQuote quote) {
    return quote.versions().stream().anyMatch(version -> has(version.claims()));
  }

  private boolean has(List<Claim> claims) {
    return claims.stream().anyMatch(isTheirs);
  }
}
