package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.corpus.Measure;
import org.junit.jupiter.api.Test;

class ReportOutlineTest {

  private static final ReportStyle PLAIN = ReportStyle.plain();

  @Test
  void hidesAnAgreementThatOneOutletAloneGives() {
    ReportOutline outline =
        outline(
            PLAIN,
            fact("f", "e1", FactVerdict.AGREEMENT, claim("a", "Gazette"), claim("b", "Gazette")));
    assertEquals(1, outline.singleSources());
    assertEquals(List.of(), outline.sections());
  }

  @Test
  void takesAReprintForNoSourceOfItsOwn() {
    Claim reprinted =
        Reports.claim("a", "Wire", null, null, null, "[9] died.", "Gazette", "Courier");
    assertEquals(
        1, outline(PLAIN, fact("f", "e1", FactVerdict.AGREEMENT, reprinted)).singleSources());
  }

  @Test
  void showsEverythingOnDemand() {
    ReportOutline outline =
        outline(
            PLAIN.withSingleSources(),
            fact("f", "e1", FactVerdict.AGREEMENT, claim("a", "Gazette")));
    assertEquals(1, outline.sections().size());
  }

  @Test
  void showsAConflictOfOneOutletWithItself() {
    assertEquals(
        1,
        outline(PLAIN, fact("f", "e1", FactVerdict.CONFLICT, claim("a", "Gazette")))
            .sections()
            .size());
  }

  @Test
  void countsWhatIsBeyondTheLimitAmongTheVerdicts() {
    ReportOutline outline =
        outline(
            PLAIN.limitedTo(1),
            fact("f1", "e1", FactVerdict.CONFLICT, claim("a", "Gazette")),
            fact("f2", "e2", FactVerdict.CONFLICT, claim("b", "Gazette")));
    assertEquals(1, outline.beyondLimit());
    assertEquals(Map.of(FactVerdict.CONFLICT, 2), outline.verdicts());
  }

  @Test
  void beginsWithTheEventOfTheMostImportantFact() {
    ReportOutline outline =
        outline(
            PLAIN,
            fact("f1", "e2", FactVerdict.CONFLICT, claim("b", "Gazette")),
            fact("f2", "e1", FactVerdict.CONFLICT, claim("a", "Gazette")));
    assertEquals(List.of("fire", "flood"), labels(outline));
  }

  @Test
  void putsAQuoteUnderTheEventThatHoldsAllItsArticles() {
    assertEquals(List.of("fire"), labels(outlineOfQuote("b", "c")));
  }

  @Test
  void putsAQuoteOfSeveralEventsApart() {
    assertEquals(List.of("none"), labels(outlineOfQuote("a", "b")));
  }

  @Test
  void foldsWhatIsToldAlike() {
    Report report =
        new Report(
            events(),
            List.of(fact("f", "e1", FactVerdict.CONFLICT, claim("a", "Gazette"))),
            List.of(quote(true, "a"), quote(false, "a"), quote(true, "b")),
            List.of(),
            List.of());
    ReportOutline outline = ReportOutline.of(report, PLAIN);
    assertEquals(1, outline.sections().size());
    assertEquals(1, outline.sections().getFirst().quotes().size());
    assertEquals("1 more quote told alike", Summary.alike(outline.sections().getFirst()));
    assertEquals(1, outline.quotes());
    assertEquals(List.of("1 quote told alike"), Summary.leftOut(outline));
  }

  private static List<String> labels(ReportOutline outline) {
    return outline.sections().stream()
        .map(section -> section.event() == null ? "none" : section.event().label())
        .toList();
  }

  private static ReportOutline outlineOfQuote(String... articles) {
    return ReportOutline.of(
        new Report(events(), List.of(), List.of(quote(false, articles)), List.of(), List.of()),
        PLAIN);
  }

  private static SharedQuote quote(boolean folded, String... articles) {
    List<Claim> claims = Stream.of(articles).map(article -> claim(article, "Gazette")).toList();
    return new SharedQuote(
        "Ann Lee",
        folded ? QuoteVerdict.SAME : QuoteVerdict.REWORDED,
        "",
        folded,
        List.of(new SharedQuote.Version("Ann Lee", "so it is", claims)));
  }

  private static ReportOutline outline(ReportStyle style, Fact... facts) {
    return ReportOutline.of(
        new Report(events(), List.of(facts), List.of(), List.of(), List.of()), style);
  }

  private static List<Event> events() {
    return List.of(
        new Event("e1", "flood", null, null, null, null, List.of("a")),
        new Event("e2", "fire", null, null, null, null, List.of("b", "c")));
  }

  private static Fact fact(String id, String event, FactVerdict verdict, Claim... claims) {
    return new Fact(
        id,
        event,
        Measure.KILLED,
        null,
        verdict,
        "",
        null,
        null,
        List.of(new Fact.Value(Reports.number(9), Reports.number(9), "9", List.of(claims))));
  }

  private static Claim claim(String article, String outlet) {
    return Reports.claim(article, outlet, LocalDate.of(2030, 1, 1), null, null, "[9] died.");
  }
}
