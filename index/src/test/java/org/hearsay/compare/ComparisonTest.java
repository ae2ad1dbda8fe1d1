package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static Report report(Draft... drafts) {
    return Comparison.of(Stream.of(drafts).map(Draft::done).toList());
  }

  private static Fact only(Report report, Measure measure) {
    List<Fact> facts = report.facts().stream().filter(f -> f.measure() == measure).toList();
    assertEquals(1, facts.size(), () -> facts.toString());
    return facts.getFirst();
  }

  private static Draft blast(String id, String outlet, String day, String dead) {
    return Draft.of(
            id,
            outlet,
            day,
            "Blast at Tarvik market",
            "According to "
                + outlet
                + ", a bomb killed "
                + dead
                + " people at the market of Tarvik.")
        .named(EntityKind.LOCATION, "Tarvik")
        .about("bomb", "Tarvik", "2024-03-04")
        .killed(dead, "people");
  }

  private static Draft gas(String id, String outlet, String counted, String place, String number) {
    String text =
        "Officials say a gas attack killed "
            + number
            + " "
            + counted
            + " in "
            + place
            + " on August 21.";
    return Draft.of(id, outlet, "2013-09-12", "A plea from " + outlet, text)
        .named(EntityKind.LOCATION, place)
        .about("attack", place, "2013-08-21");
  }

  @Test
  void twoNumbersOfOneDayForOneHappeningConflict() {
    Fact fact =
        only(
            report(
                gas("a", "Tidings", "people", "Syria", "1,400")
                    .killed("1,400", "people", "U.S. officials"),
                gas("b", "Herald", "civilians", "Damascus", "1,500")
                    .killed("1,500", "civilians", "the US")),
            Measure.KILLED);
    assertEquals(FactVerdict.CONFLICT, fact.verdict());
    assertEquals(
        "Tidings gives 1,400 people, citing U.S. officials; Herald gives 1,500 civilians, citing the"
            + " US: 7 % apart, though both name one originator.",
        fact.reason());
  }

  @Test
  void aTollThatRisesFromDayToDayIsAnUpdate() {
    Fact fact =
        only(
            report(
                blast("a", "Tidings", "2024-03-04", "58"),
                blast("b", "Herald", "2024-03-05", "70"),
                blast("c", "Post", "2024-03-06", "86")),
            Measure.KILLED);
    assertEquals(FactVerdict.UPDATE, fact.verdict());
    assertEquals(
        "The figure rose from 58 (Tidings, 4 March 2024) to 86 (Post, 6 March 2024).",
        fact.reason());
  }

  @Test
  void aTollThatFallsIsAConflict() {
    Fact fact =
        only(
            report(
                blast("a", "Tidings", "2024-03-04", "58"),
                blast("b", "Herald", "2024-03-06", "41")),
            Measure.KILLED);
    assertEquals(FactVerdict.CONFLICT, fact.verdict());
  }

  @Test
  void withAndWithoutTheGunmanIsAMatterOfScope() {
    Draft with =
        Draft.of(
                "a",
                "Tidings",
                "2024-03-05",
                "Club shooting in Tarvik",
                "The shooting at a Tarvik club killed 50 people, including the gunman.")
            .named(EntityKind.LOCATION, "Tarvik")
            .about("shooting", "Tarvik", "2024-03-04")
            .killed("50", "people");
    Draft without =
        Draft.of(
                "b",
                "Herald",
                "2024-03-05",
                "Tarvik mourns after shooting",
                "The mayor of Tarvik named the 49 people killed in the club shooting.")
            .named(EntityKind.LOCATION, "Tarvik")
            .about("shooting", "Tarvik", "2024-03-04")
            .killed("49", "people");
    assertEquals(FactVerdict.SCOPE, only(report(with, without), Measure.KILLED).verdict());
  }

  @Test
  void childrenAmongTheDeadAreAMatterOfScope() {
    Draft children =
        Draft.of(
                "b",
                "Herald",
                "2024-03-05",
                "Children die in Tarvik bombing",
                "The Tarvik bombing on Monday killed 40 children.")
            .named(EntityKind.LOCATION, "Tarvik")
            .about("bombing", "Tarvik", "2024-03-04")
            .killed("40", "children");
    Fact fact = only(report(blast("a", "Tidings", "2024-03-05", "58"), children), Measure.KILLED);
    assertEquals(FactVerdict.SCOPE, fact.verdict());
  }

  @Test
  void aRoundNumberAndItsExactOneAreAMatterOfPrecision() {
    Fact fact =
        only(
            report(
                gas("a", "Tidings", "people", "Syria", "1,400").killed("1,400", "people"),
                gas("b", "Herald", "people", "Damascus", "1,429").killed("1,429", "people")),
            Measure.KILLED);
    assertEquals(FactVerdict.PRECISION, fact.verdict());
  }

  @Test
  void hundredsAndMoreThanAThousandDoNotConflict() {
    Fact fact =
        only(
            report(
                gas("a", "Tidings", "people", "Syria", "hundreds")
                    .figure(Measure.KILLED, "hundreds", "people", Hedge.VAGUE, null),
                gas("b", "Herald", "people", "Damascus", "1,300")
                    .figure(Measure.KILLED, "1,300", "people", Hedge.MORE_THAN, null)),
            Measure.KILLED);
    assertEquals(FactVerdict.PRECISION, fact.verdict());
  }

  @Test
  void outletsThatGiveOneNumberAgree() {
    Fact fact =
        only(
            report(
                blast("a", "Tidings", "2024-03-05", "58"),
                blast("b", "Herald", "2024-03-05", "58")),
            Measure.KILLED);
    assertEquals(FactVerdict.AGREEMENT, fact.verdict());
    assertEquals("Herald and Tidings both give 58.", fact.reason());
  }

  @Test
  void aLoneClaimStaysInTheReportAsWhatNobodyElseGives() {
    Fact fact = only(report(blast("a", "Tidings", "2024-03-05", "58")), Measure.KILLED);
    assertEquals("Only Tidings gives it.", fact.reason());
  }

  @Test
  void oneAgencyCopyIsOneSource() {
    String copy =
        "TARVIK (Agency) - A bomb killed 58 people at the fish market of Tarvik on Monday, the first"
            + " such blast in the quiet harbour town for thirty years, and rescuers were digging through"
            + " the ruins of the old hall.";
    Draft first =
        Draft.of("a", "Tidings", "2024-03-05", "Blast in Tarvik", copy)
            .about("bomb", "Tarvik", "2024-03-04")
            .killed("58", "people");
    Draft second =
        Draft.of("b", "Herald", "2024-03-05", "Tarvik market bombed", copy)
            .about("bomb", "Tarvik", "2024-03-04")
            .killed("58", "people");
    Fact fact = only(report(first, second), Measure.KILLED);
    List<Claim> claims = fact.values().getFirst().claims();
    assertEquals(1, claims.size());
    assertEquals(List.of("Tidings"), claims.getFirst().prints());
  }

  @Test
  void twoAttacksOfOneWeekendStayApart() {
    Report report =
        report(
            attack("a", "Tidings", "Dallas", "2024-03-02", "9"),
            attack("b", "Herald", "Dallas", "2024-03-02", "9"),
            attack("c", "Tidings", "Cleveland", "2024-03-03", "22"),
            attack("d", "Herald", "Cleveland", "2024-03-03", "22"));
    assertEquals(
        List.of(FactVerdict.AGREEMENT, FactVerdict.AGREEMENT),
        report.facts().stream().map(Fact::verdict).toList());
  }

  private static Draft attack(String id, String outlet, String place, String day, String dead) {
    return Draft.of(
            id,
            outlet,
            "2024-03-04",
            "Gunman kills " + dead + " in " + place,
            "A gunman killed " + dead + " people in " + place + ", police told " + outlet + ".")
        .named(EntityKind.LOCATION, place)
        .about("kill", place, day)
        .killed(dead, "people");
  }

  @Test
  void aLaterArticlesBackgroundParagraphJoinsTheOldEvent() {
    Draft later =
        Draft.of(
                "z",
                "Post",
                "2024-06-01",
                "Gunman kills 3 in Cleveland",
                "A gunman killed 3 people in Cleveland on Friday. In March an attack in Dallas killed 9 people.")
            .named(EntityKind.LOCATION, "Cleveland")
            .named(EntityKind.LOCATION, "Dallas")
            .about("kill", "Cleveland", "2024-05-31")
            .killed("3", "people")
            .about("attack", "Dallas", "2024-03-02")
            .killed("9", "people");
    Report report =
        report(
            attack("a", "Tidings", "Dallas", "2024-03-02", "9"),
            attack("b", "Herald", "Dallas", "2024-03-02", "9"),
            later);
    Event old =
        report.events().stream()
            .filter(event -> "Dallas".equals(event.place()))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("a", "b", "z"), old.articles());
  }

  @Test
  void aFigureWithoutEventGoesToWhatItsArticleIsAbout() {
    Draft article = blast("a", "Tidings", "2024-03-05", "58 dead and 300");
    Report report =
        report(
            Draft.of(
                    "a",
                    "Tidings",
                    "2024-03-05",
                    "Bomb in Tarvik",
                    "A bomb killed 58 people at the market. More than 300 were hurt.")
                .about("bomb", "Tarvik", "2024-03-04")
                .killed("58", "people")
                .aboutNothing()
                .figure(Measure.INJURED, "300", "people", Hedge.MORE_THAN, null));
    assertNotEquals(null, article);
    assertEquals(1, report.events().size());
    assertEquals(2, report.facts().size());
  }

  @Test
  void aTollOfYearsIsNoPartOfAnEvent() {
    Draft years =
        Draft.of(
                "b",
                "Herald",
                "2024-03-05",
                "Bomb in Tarvik",
                "Bombs in Tarvik have killed 900 people over the past decade.")
            .named(EntityKind.LOCATION, "Tarvik")
            .about("bomb", "Tarvik", "2024-03-04")
            .killed("900", "people");
    Report report = report(blast("a", "Tidings", "2024-03-05", "58"), years);
    assertEquals(FactVerdict.SINGLE, only(report, Measure.KILLED).verdict());
    assertEquals(1, report.unplaced().size());
  }

  @Test
  void aNumberThatItsOwnArticleOutnumbersIsNamedAndARepeatedOneIsNot() {
    String text =
        "A bomb in Tarvik killed 58 people. It killed 58 people in all. Earlier 40 people died.";
    Draft article =
        Draft.of("b", "Herald", "2024-03-05", "Bomb in Tarvik", text)
            .named(EntityKind.LOCATION, "Tarvik")
            .about("bomb", "Tarvik", "2024-03-04")
            .killed("58", "people")
            .killed("40", "people");
    Report report = report(blast("a", "Tidings", "2024-03-05", "58"), article);
    assertEquals(1, report.unplaced().size(), report.unplaced()::toString);
    assertTrue(report.unplaced().getFirst().reason().contains("another number"));
  }

  @Test
  void swappingTheNumbersChangesNoLink() {
    Report before =
        report(blast("a", "Tidings", "2024-03-05", "58"), blast("b", "Herald", "2024-03-05", "58"));
    Report after =
        report(blast("a", "Tidings", "2024-03-05", "58"), blast("b", "Herald", "2024-03-05", "91"));
    assertEquals(
        before.events().stream().map(Event::id).toList(),
        after.events().stream().map(Event::id).toList());
    assertEquals(
        before.facts().stream().map(Fact::id).toList(),
        after.facts().stream().map(Fact::id).toList());
    assertEquals(FactVerdict.CONFLICT, only(after, Measure.KILLED).verdict());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      articles.add(blast("m" + i, "Outlet " + i, "2024-03-0" + (4 + i % 3), "5" + i).done());
      articles.add(attack("n" + i, "Outlet " + i, "Dallas", "2024-03-02", "1" + i).done());
    }
    Report sorted = Comparison.of(articles);
    Collections.shuffle(articles, new Random(7));
    assertEquals(sorted, Comparison.of(articles));
  }

  @Test
  void whoIsBlamedByWhomStandsWithTheEvent() {
    Report report =
        report(
            blast("a", "Tidings", "2024-03-05", "58")
                .blame("a bomb killed 58 people", "the harbour guild", "the mayor"),
            blast("b", "Herald", "2024-03-05", "58")
                .blame("a bomb killed 58 people", "the salt traders", "the harbour guild"));
    Responsibility found = report.responsibility().getFirst();
    assertEquals(
        List.of("the harbour guild", "the salt traders"),
        found.versions().stream().map(Responsibility.Version::blamed).toList());
    assertEquals("the mayor", found.versions().getFirst().claims().getFirst().originator());
  }

  private static Draft speech(String id, String outlet, String speaker, String words) {
    return Draft.of(
            id,
            outlet,
            "2024-03-05",
            "Council meets",
            "“" + words + "” said " + speaker + " on Monday.")
        .quote(speaker, words);
  }

  private static SharedQuote shared(Draft... drafts) {
    Report report = report(drafts);
    assertEquals(1, report.quotes().size(), () -> report.quotes().toString());
    return report.quotes().getFirst();
  }

  @Test
  void theSameWordsInTwoOutletsAreOneQuote() {
    SharedQuote quote =
        shared(
            speech("a", "Tidings", "Ada Moss", "We will rebuild the harbour before the winter,"),
            speech("b", "Herald", "Moss", "we will rebuild the harbour before the winter."));
    assertEquals(QuoteVerdict.SAME, quote.verdict());
    assertEquals("Ada Moss", quote.speaker());
  }

  @Test
  void aShorterQuoteIsTruncated() {
    SharedQuote quote =
        shared(
            speech(
                "a",
                "Tidings",
                "Ada Moss",
                "If the guild pays its share we will rebuild the harbour before the winter,"),
            speech("b", "Herald", "Ada Moss", "we will rebuild the harbour before the winter."));
    assertEquals(QuoteVerdict.TRUNCATED, quote.verdict());
    assertEquals(
        "Tidings has “If the guild pays its share”, which Herald leaves out.", quote.reason());
  }

  @Test
  void anEllipsisOwnsUpToItsCut() {
    SharedQuote quote =
        shared(
            speech(
                "a",
                "Tidings",
                "Ada Moss",
                "We will rebuild the harbour and the old hall before the winter,"),
            speech("b", "Herald", "Ada Moss", "We will rebuild the harbour … before the winter."));
    assertEquals(QuoteVerdict.SAME, quote.verdict());
    assertTrue(quote.folded());
  }

  @Test
  void aWordInBracketsIsTheOutletsOwn() {
    SharedQuote quote =
        shared(
            speech("a", "Tidings", "Ada Moss", "We will rebuild (the) harbour before the winter,"),
            speech("b", "Herald", "Ada Moss", "We will rebuild harbour before the winter."));
    assertEquals(QuoteVerdict.SAME, quote.verdict());
  }

  @Test
  void aChangedNegationIsRewordedAndComesFirst() {
    Report report =
        report(
            speech("a", "Tidings", "Ada Moss", "We will not rebuild the harbour before the winter,")
                .quote(QuoteKind.MIXED, "Ada Moss", "rebuild the harbour before the winter,"),
            speech("b", "Herald", "Ada Moss", "We will rebuild the harbour before the winter."));
    assertEquals(QuoteVerdict.REWORDED, report.quotes().getFirst().verdict());
    assertTrue(
        report.quotes().getFirst().reason().contains("“not”"), report.quotes().getFirst().reason());
  }

  @Test
  void whatAnOutletSaysInItsOwnWordsAroundAQuoteIsNoRewording() {
    Draft mixed =
        Draft.of(
                "b",
                "Herald",
                "2024-03-06",
                "Harbour",
                "Moss said the town “will rebuild the harbour before the winter.”")
            .quote(
                QuoteKind.MIXED,
                "Ada Moss",
                "the town “will rebuild the harbour before the winter.”");
    SharedQuote quote =
        shared(
            speech(
                "a", "Tidings", "Ada Moss", "We all will rebuild the harbour before the winter,"),
            mixed);
    assertEquals(QuoteVerdict.SAME, quote.verdict());
    assertTrue(quote.folded());
  }

  @Test
  void theSameWordsFromTwoMouthsAreMisattributed() {
    SharedQuote quote =
        shared(
            speech("a", "Tidings", "Ada Moss", "We will rebuild the harbour before the winter,"),
            speech("b", "Herald", "Piet Rooda", "We will rebuild the harbour before the winter."));
    assertEquals(QuoteVerdict.MISATTRIBUTED, quote.verdict());
    assertEquals("Tidings has Ada Moss say it, Herald has Piet Rooda say it.", quote.reason());
  }

  @Test
  void aQuoteInOneOutletAloneIsNotShared() {
    Report report =
        report(
            speech("a", "Tidings", "Ada Moss", "We will rebuild the harbour before the winter,"),
            speech("b", "Tidings", "Ada Moss", "We will rebuild the harbour before the winter."));
    assertEquals(List.of(), report.quotes());
  }
}
