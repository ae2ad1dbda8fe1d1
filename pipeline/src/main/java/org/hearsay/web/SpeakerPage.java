package org.hearsay.web;

import io.javalin.http.NotFoundResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.Facets;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.Order;
import org.hearsay.index.search.Origin;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.web.SearchView.Choice;

/** What somebody said, when, in which outlets, and which of their numbers differ between them. */
final class SpeakerPage {

  private static final int LATEST = 20;

  /** So many quotes tell what somebody talks about. */
  private static final int TELLING = 40;

  private static final int MOST = 12;
  private static final int LANES = 5;

  private final Search search;
  private final List<SpeakerIdentity> called;
  private final SpeakerIdentity speaker;

  SpeakerPage(Opened opened, String name) {
    this.search = opened.search();
    this.called = search.speakersCalled(name);
    this.speaker =
        called.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseGet(() -> called.stream().findFirst().orElse(null));
    if (speaker == null) {
      throw new NotFoundResponse("nobody is quoted under the name \"" + Shown.line(name) + "\"");
    }
  }

  /**
   * What it shows.
   *
   * @param waiting why nothing is known of numbers that differ; empty where it is
   */
  SpeakerView view(Compared compared, String waiting, List<String> rules) {
    QuoteQuery theirs = QuoteQuery.ALL.by(speaker.name());
    Facets facets = search.facets(theirs, 0);
    Hits<QuoteHit> latest = search.quotes(theirs.sorted(Order.NEWEST).page(0, TELLING));
    Found shown = new Found(search, "");
    Address here = Address.of("/search").with("speaker", speaker.name());
    return new SpeakerView(
        Shown.line(speaker.name()),
        Shown.line(Objects.requireNonNullElse(speaker.role(), "")),
        Wording.number(latest.total()),
        called.stream()
            .filter(one -> !one.equals(speaker))
            .map(one -> new Choice(Shown.line(one.name()), "", Address.speaker(one.name()), false))
            .toList(),
        Months.of(facets.months(), here),
        lanes(theirs, facets, here),
        choices(facets.outlets(), here, "outlet"),
        choices(facets.kinds(), here, "kind"),
        choices(facets.stances(), here, "stance"),
        speaker.forms().stream().map(SpeakerForm::name).map(Shown::line).distinct().toList(),
        differing(compared),
        waiting,
        topics(latest.hits(), here),
        latest.hits().stream()
            .limit(LATEST)
            .map(shown::quote)
            .map(SearchView.Hit::withoutSpeaker)
            .toList(),
        here.set("sort", "date").toString(),
        rules);
  }

  /** When they are quoted where: the months of each of the outlets that quote them most. */
  private List<SpeakerView.Lane> lanes(QuoteQuery theirs, Facets facets, Address here) {
    List<Facets.Count<YearMonth>> months = facets.months();
    if (months.size() < 2 || facets.outlets().size() < 2) {
      return List.of();
    }
    YearMonth first = months.getFirst().value();
    YearMonth last = months.getLast().value();
    return facets.outlets().stream()
        .filter(outlet -> !outlet.value().isBlank())
        .limit(LANES)
        .map(outlet -> {
          QuoteQuery there = theirs.in(new Origin(outlet.value(), null, null));
          Address address = here.set("outlet", outlet.value());
          return new SpeakerView.Lane(
              Found.outlet(outlet.value()),
              address.toString(),
              Months.of(search.facets(there, 0).months(), first, last, address));
        })
        .toList();
  }

  private static List<Choice> choices(
      List<Facets.Count<String>> counts, Address here, String name) {
    return counts.stream()
        .limit(MOST)
        .map(count ->
            new Choice(
                name.equals("outlet") ? Found.outlet(count.value()) : word(count.value()),
                Wording.number(count.hits()),
                here.set(name, name.equals("outlet") ? count.value() : word(count.value()))
                    .toString(),
                false))
        .toList();
  }

  private static String word(String constant) {
    return constant.toLowerCase(java.util.Locale.ROOT);
  }

  private List<Choice> topics(List<QuoteHit> quotes, Address here) {
    List<String> said = quotes.stream().map(QuoteHit::text).toList();
    return search.topics(speaker, said, MOST).stream()
        .map(word -> new Choice(word, "", here.with("q", "about:" + word).toString(), false))
        .toList();
  }

  private List<Choice> differing(Compared compared) {
    return compared.factsBy(speaker.name()).stream()
        .filter(
            fact -> fact.verdict() == FactVerdict.CONFLICT || !fact.selfContradictions().isEmpty())
        .filter(this::isTheirs)
        .limit(MOST)
        .map(fact ->
            new Choice(
                Wording.title(fact) + ": " + FindingsHtml.range(fact),
                Wording.verdict(fact.verdict()),
                Address.event(fact.event()) + "#" + EventPage.anchor(fact),
                false))
        .toList();
  }

  private boolean isTheirs(Fact fact) {
    return ReportOutline.claims(fact)
            .filter(claim -> speaker.name().equals(claim.originator()))
            .limit(2)
            .count()
        > 1;
  }
}
