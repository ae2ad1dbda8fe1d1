package org.hearsay.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SharedQuote;

/**
 * Findings with those of their claims that are asked for, each leading to its sentence in its
 * article on this site.
 *
 * @param site "http://127.0.0.1:8080"
 */
record Here(String site, Predicate<Claim> isAsked) {

  /** Nothing where no claim is asked for. */
  Optional<Fact> of(Fact fact) {
    List<Fact.Value> values =
        fact.values().stream()
            .map(value ->
                new Fact.Value(
                    value.low(), value.high(), value.text(), of(value.claims()), value.outlier()))
            .filter(value -> !value.claims().isEmpty())
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fact(
                fact.id(),
                fact.event(),
                fact.measure(),
                fact.counted(),
                fact.verdict(),
                fact.reason(),
                fact.low(),
                fact.high(),
                values,
                fact.dispute(),
                fact.explained(),
                fact.selfContradictions()));
  }

  Optional<SharedQuote> of(SharedQuote quote) {
    List<SharedQuote.Version> versions =
        quote.versions().stream()
            .map(version ->
                new SharedQuote.Version(version.speaker(), version.text(), of(version.claims())))
            .filter(version -> !version.claims().isEmpty())
            .toList();
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SharedQuote(
                quote.speaker(), quote.verdict(), quote.reason(), quote.folded(), versions));
  }

  Optional<Responsibility> of(Responsibility responsibility) {
    List<Responsibility.Version> versions =
        responsibility.versions().stream()
            .map(version -> new Responsibility.Version(version.blamed(), of(version.claims())))
            .filter(version -> !version.claims().isEmpty())
            .toList();
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Responsibility(responsibility.event(), versions));
  }

  private List<Claim> of(List<Claim> claims) {
    return claims.stream().filter(isAsked).map(this::here).toList();
  }

  private Claim here(Claim claim) {
    return new Claim(
        claim.article(),
        claim.outlet(),
        claim.published(),
        claim.title(),
        site + Address.place(claim.article(), claim.inHeadline(), claim.span().start()),
        claim.originator(),
        claim.hedge(),
        claim.inHeadline(),
        claim.sentence(),
        claim.sentenceSpan(),
        claim.span(),
        claim.prints());
  }
}
