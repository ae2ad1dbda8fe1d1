package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.ReportFilter;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.junit.jupiter.api.Test;

/** What the values of one fact are to each other, beyond two of them. */
class VerdictTest {

  private static Draft slide(String id, String outlet, String day, String more) {
    return Draft.of(
            id,
            outlet,
            day,
            "Landslide in Tarvik",
            "A landslide buried the lower town of Tarvik on Monday, "
                + outlet
                + " reports. "
                + more)
        .named(EntityKind.LOCATION, "Tarvik")
        .about("landslide", "Tarvik", "2024-03-04");
  }

  private static Fact only(Measure measure, Draft... drafts) {
    List<Fact> facts =
        Comparison.of(Stream.of(drafts).map(Draft::done).toList()).facts().stream()
            .filter(fact -> fact.measure() == measure)
            .toList();
    assertEquals(1, facts.size(), facts::toString);
    return facts.getFirst();
  }

  private static Draft missing(String id, String outlet, String day, String number, String by) {
    return slide(id, outlet, day, number + " people are missing, said " + by + ".")
        .figure(Measure.MISSING, number, "people", Hedge.EXACT, by);
  }

  @Test
  void aPartCountedByOneArticleHidesNoConflictAboutTheWhole() {
    Fact fact =
        only(
            Measure.KILLED,
            slide(
                    "a",
                    "Tidings",
                    "2024-03-20",
                    "The guild counts 1400 dead and at least 281 named.")
                .killed("1400", "people", "the guild")
                .figure(Measure.KILLED, "281", "people", Hedge.AT_LEAST, null),
            slide("b", "Herald", "2024-03-20", "The mayor speaks of 1500 dead.")
                .killed("1500", "people", "the mayor"),
            slide("c", "Post", "2024-03-20", "More than 1300 died, 355 patients among them.")
                .figure(Measure.KILLED, "1300", "people", Hedge.MORE_THAN, null)
                .killed("355", "patients"));
    assertEquals(FactVerdict.CONFLICT, fact.verdict());
    assertEquals(
        "Tidings gives 1,400, citing the guild; Herald gives 1,500, citing the mayor: 7 % apart. Of"
            + " a part alone, Post gives 355 patients.",
        fact.reason());
  }

  @Test
  void aNumberAboveALowerBoundIsAMatterOfPrecisionBesideAPart() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-20", "The guild counts 1400 dead.")
                .killed("1400", "people"),
            slide("c", "Post", "2024-03-20", "More than 1300 died, 355 patients among them.")
                .figure(Measure.KILLED, "1300", "people", Hedge.MORE_THAN, null)
                .killed("355", "patients"));
    assertEquals(FactVerdict.PRECISION, fact.verdict());
    assertTrue(fact.reason().endsWith("Of a part alone, Post gives 355 patients."), fact.reason());
  }

  @Test
  void theMissingAreFewerFromDayToDay() {
    Fact fact =
        only(
            Measure.MISSING,
            missing("a", "Tidings", "2024-03-05", "60", "the governor"),
            missing("b", "Herald", "2024-03-06", "38", "the governor"));
    assertEquals(FactVerdict.UPDATE, fact.verdict());
    assertEquals(
        "The figure fell from 60 (Tidings, 5 March 2024) to 38 (Herald, 6 March 2024); both are quoted as the count of the governor.",
        fact.reason());
  }

  @Test
  void twoNumbersOfMissingOnOneDayConflict() {
    assertEquals(
        FactVerdict.CONFLICT,
        only(
                Measure.MISSING,
                missing("a", "Tidings", "2024-03-05", "60", "the governor"),
                missing("b", "Herald", "2024-03-05", "38", "the army"))
            .verdict());
  }

  @Test
  void anOldNumberOfMissingThatAnotherSourceStillGivesConflicts() {
    assertEquals(
        FactVerdict.CONFLICT,
        only(
                Measure.MISSING,
                missing("a", "Tidings", "2024-03-05", "60", "the governor"),
                missing("b", "Herald", "2024-03-06", "38", "the governor"),
                missing("c", "Post", "2024-03-07", "60", "the army"))
            .verdict());
  }

  @Test
  void anOldNumberPrintedOnceMoreIsNoConflict() {
    assertEquals(
        FactVerdict.UPDATE,
        only(
                Measure.MISSING,
                missing("a", "Tidings", "2024-03-05", "60", "the governor"),
                missing("b", "Herald", "2024-03-06", "38", "the governor"),
                missing("c", "Post", "2024-03-06", "60", "the governor"))
            .verdict());
  }

  @Test
  void anUpdateTellsOfTheFirstAndTheNewestValueAndNotOfUpperBounds() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-04", "At least 34 are dead.")
                .figure(Measure.KILLED, "34", "people", Hedge.AT_LEAST, null),
            slide("b", "Herald", "2024-03-05", "The toll is 47.").killed("47", "people"),
            slide("c", "Post", "2024-03-05", "A doctor saw up to 50 bodies.")
                .figure(Measure.KILLED, "50", "bodies", Hedge.AT_MOST, "a doctor"),
            slide("d", "Courier", "2024-03-06", "The toll is 61.").killed("61", "people"));
    assertEquals(FactVerdict.UPDATE, fact.verdict());
    assertEquals(
        "The figure rose from at least 34 (Tidings, 4 March 2024) to 61 (Courier, 6 March 2024). Of"
            + " a part alone, Post gives up to 50 bodies, at one place, citing a doctor.",
        fact.reason());
  }

  private static Draft promise(String id, String outlet, String day, String number) {
    String words = "We will send " + number + " new boats to the harbour before the winter,";
    return Draft.of(
            id,
            outlet,
            day,
            "Landslide in Tarvik",
            "“" + words + "” said Ada Moss in Tarvik of the landslide.")
        .named(EntityKind.LOCATION, "Tarvik")
        .about("landslide", "Tarvik", "2024-03-04")
        .quote("Ada Moss", words)
        .figure(Measure.COUNT, number, "new boats", Hedge.EXACT, "Ada Moss");
  }

  @Test
  void aNumberChangedInsideAQuoteIsARewordingAndNoTollThatMoved() {
    Report report =
        Comparison.of(
            List.of(
                promise("a", "Tidings", "2024-03-05", "40").done(),
                promise("b", "Herald", "2024-03-06", "400").done()));
    assertEquals(QuoteVerdict.REWORDED, report.quotes().getFirst().verdict());
    assertEquals("Tidings has “40”, Herald has “400”.", report.quotes().getFirst().reason());
    assertTrue(
        report.facts().getFirst().reason().endsWith("in wordings of one quote."),
        report.facts()::toString);
  }

  private static Draft search(String id, String outlet, String day, String number) {
    String words = "searchers had pulled " + number + " bodies out of the mud below the quarry";
    return Draft.of(
            id,
            outlet,
            day,
            "Landslide in Tarvik",
            "Sheriff Ada Moss said in Tarvik that " + words + " after the landslide.")
        .named(EntityKind.LOCATION, "Tarvik")
        .about("landslide", "Tarvik", "2024-03-04")
        .quote(QuoteKind.INDIRECT, "Ada Moss", words)
        .figure(Measure.KILLED, number, "bodies", Hedge.EXACT, "Ada Moss");
  }

  @Test
  void whatOneOriginatorIsSaidToHaveSaidOnALaterDayIsATollThatMoved() {
    Fact fact =
        only(
            Measure.KILLED,
            search("a", "Tidings", "2024-03-05", "40"),
            search("b", "Herald", "2024-03-07", "52"));
    assertEquals(FactVerdict.UPDATE, fact.verdict(), fact::reason);
  }

  @Test
  void oneStatementOfOneDayToldWithTwoNumbersIsAConflict() {
    Fact fact =
        only(
            Measure.KILLED,
            search("a", "Tidings", "2024-03-05", "40"),
            search("b", "Herald", "2024-03-05", "52"));
    assertEquals(FactVerdict.CONFLICT, fact.verdict(), fact::reason);
    assertTrue(fact.reason().endsWith("in wordings of one quote."), fact::reason);
  }

  @Test
  void aLowerBoundThatALaterOneLeavesBehindIsATollThatMoved() {
    Draft first =
        slide("a", "Tidings", "2024-03-04", "At least 34 are dead.")
            .figure(Measure.KILLED, "34", "people", Hedge.AT_LEAST, null);
    assertEquals(
        FactVerdict.UPDATE,
        only(
                Measure.KILLED,
                first,
                slide("b", "Herald", "2024-03-05", "At least 61 are dead.")
                    .figure(Measure.KILLED, "61", "people", Hedge.AT_LEAST, null))
            .verdict());
    assertEquals(
        FactVerdict.PRECISION,
        only(
                Measure.KILLED,
                first,
                slide("b", "Herald", "2024-03-04", "At least 61 are dead.")
                    .figure(Measure.KILLED, "61", "people", Hedge.AT_LEAST, null))
            .verdict());
  }

  @Test
  void aSentenceThatSaysThatTheTollHasRisenTellsOfAnUpdate() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-04", "The toll is 34.").killed("34", "people"),
            slide("b", "Herald", "2024-03-04", "The toll, 34 at first. It has risen to 41 by now.")
                .killed("34", "people")
                .killed("41", "people"));
    assertEquals(FactVerdict.UPDATE, fact.verdict(), fact::reason);
  }

  @Test
  void whatSomebodySawAtOneHospitalContradictsNoToll() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-04", "The toll is 61.").killed("61", "people"),
            slide("b", "Herald", "2024-03-04", "A nurse at a field hospital spoke of 34 dead.")
                .figure(Measure.KILLED, "34", "people", Hedge.EXACT, "a nurse"));
    assertEquals(FactVerdict.SCOPE, fact.verdict(), fact::reason);
  }

  @Test
  void twoNamedInOneSentenceAreTwoVoicesWhateverTheyAreCalled() {
    Draft both =
        slide(
                "a",
                "Tidings",
                "2024-03-04",
                "The miners' guild counts 61 dead and the authorities count 34.")
            .killed("61", "people", "miners' guild")
            .killed("34", "people", "authorities");
    assertEquals(FactVerdict.CONFLICT, only(Measure.KILLED, both).verdict());
  }

  @Test
  void theDayThatTheTextGivesForACountGoesBeforeTheDayOfTheArticle() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-07", "The mayor said Monday that 34 had died.")
                .killed("34", "people", "the mayor"),
            slide("b", "Herald", "2024-03-07", "The mayor counts 41 dead.")
                .killed("41", "people", "the mayor"));
    assertEquals(FactVerdict.UPDATE, fact.verdict(), fact::reason);
    assertTrue(fact.reason().contains("34 (Tidings, 4 March 2024)"), fact::reason);
  }

  @Test
  void aFilterLeavesWhatIsAskedForAndChangesNoFact() {
    Report whole =
        Comparison.of(
            List.of(
                slide("a", "Tidings", "2024-03-20", "The slide killed 12 and hurt 30.")
                    .killed("12", "people")
                    .figure(Measure.INJURED, "30", "people", Hedge.EXACT, null)
                    .done(),
                slide("b", "Herald", "2024-03-20", "The slide killed 19 and hurt 30.")
                    .killed("19", "people")
                    .figure(Measure.INJURED, "30", "people", Hedge.EXACT, null)
                    .done()));
    Report conflicts = new ReportFilter(null, null, null, FactVerdict.CONFLICT).of(whole);
    assertEquals(List.of(Measure.KILLED), conflicts.facts().stream().map(Fact::measure).toList());
    Report injured = new ReportFilter(null, null, Measure.INJURED, null).of(whole);
    assertEquals(List.of(Measure.INJURED), injured.facts().stream().map(Fact::measure).toList());
    assertTrue(whole.facts().containsAll(injured.facts()));
    String label = whole.events().getFirst().label();
    assertEquals(whole.facts(), new ReportFilter(null, label, null, null).of(whole).facts());
    assertEquals(List.of(), new ReportFilter(null, "no such event", null, null).of(whole).events());
  }

  @Test
  void whatAWeaponIsCapableOfIsNoToll() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-20", "The blast killed 12 people.")
                .killed("12", "people"),
            slide(
                    "b",
                    "Herald",
                    "2024-03-20",
                    "It was a charge capable of killing 300, and 12 died.")
                .killed("300", "people")
                .killed("12", "people"));
    assertEquals(FactVerdict.SINGLE, fact.verdict(), fact::reason);
  }

  @Test
  void thoseToldOfSinglyAreAmongThoseCounted() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-20", "The slide killed 3 people. 1 man died in a car.")
                .killed("3", "people")
                .killed("1", "man"),
            slide("b", "Herald", "2024-03-20", "The slide killed 3.").killed("3", "people"));
    assertEquals(FactVerdict.AGREEMENT, fact.verdict(), fact::reason);
  }

  @Test
  void whatIsNoTollDoesNotMove() {
    Report report =
        Comparison.of(
            List.of(
                slide(
                        "a",
                        "Tidings",
                        "2024-03-05",
                        "The army sent 40 boats to the flooded harbour.")
                    .figure(Measure.COUNT, "40", "boats", Hedge.EXACT, null)
                    .done(),
                slide("b", "Herald", "2024-03-06", "The army sent 70 boats to the flooded harbour.")
                    .figure(Measure.COUNT, "70", "boats", Hedge.EXACT, null)
                    .done()));
    assertFalse(
        report.facts().stream().anyMatch(fact -> fact.verdict() == FactVerdict.UPDATE),
        report.facts()::toString);
  }

  @Test
  void theSeriouslyHurtAreAPartOfTheHurt() {
    Fact fact =
        only(
            Measure.INJURED,
            slide(
                    "a",
                    "Tidings",
                    "2024-03-05",
                    "Eleven were hurt, 11 in all, 3 of them critically.")
                .figure(Measure.INJURED, "11", "people", Hedge.EXACT, null)
                .figure(Measure.INJURED, "3 ", "people", Hedge.EXACT, null),
            slide("b", "Herald", "2024-03-05", "There were 11 injured.")
                .figure(Measure.INJURED, "11", "people", Hedge.EXACT, null));
    assertEquals(FactVerdict.AGREEMENT, fact.verdict());
  }

  @Test
  void aWordForWhatHappenedNamesTheEventAndNotWhatItDid() {
    Draft killing =
        Draft.of(
                "a",
                "Tidings",
                "2024-03-05",
                "34 dead in Tarvik",
                "A hillside killed 34 people in Tarvik.")
            .named(EntityKind.LOCATION, "Tarvik")
            .about("killing", "Tarvik", "2024-03-04")
            .killed("34", "people");
    Report report =
        Comparison.of(
            List.of(
                killing.done(),
                slide("b", "Herald", "2024-03-05", "The toll is 34.")
                    .killed("34", "people")
                    .done()));
    assertEquals(
        List.of("landslide, Tarvik, 4 March 2024"),
        report.events().stream().map(Event::label).toList());
  }

  @Test
  void aWarAroundAnAttackIsNoEventOfItsOwn() {
    Draft war =
        Draft.of(
                "a",
                "Tidings",
                "2024-03-06",
                "Attack on Aleppo",
                "In the war, rockets killed 30 people in Aleppo.")
            .named(EntityKind.LOCATION, "Aleppo")
            .about("war", "Aleppo", "2024-03-04")
            .killed("30", "people");
    Draft attack =
        Draft.of(
                "b",
                "Herald",
                "2024-03-06",
                "Attack on Aleppo",
                "The attack killed 30 people in Aleppo.")
            .named(EntityKind.LOCATION, "Aleppo")
            .about("attack", "Aleppo", "2024-03-04")
            .killed("30", "people");
    List<Event> events = Comparison.of(List.of(war.done(), attack.done())).events();
    assertEquals(
        List.of("attack, Aleppo, 4 March 2024"), events.stream().map(Event::label).toList());
  }

  @Test
  void theTownWhereAnArticleWasWrittenIsNotWhereItHappened() {
    Draft desk =
        Draft.of(
                "a",
                "Tidings",
                "2024-03-06",
                "Envoys count the dead of Aleppo",
                "London — The attack on Aleppo killed 30 people, envoys said.")
            .named(EntityKind.LOCATION, "London")
            .named(EntityKind.LOCATION, "Aleppo")
            .about("attack", "London", "2024-03-04")
            .killed("30", "people");
    Draft there =
        Draft.of(
                "b",
                "Herald",
                "2024-03-06",
                "Attack on Aleppo",
                "The attack killed 30 people in Aleppo.")
            .named(EntityKind.LOCATION, "Aleppo")
            .about("attack", "Aleppo", "2024-03-04")
            .killed("30", "people");
    List<Event> events = Comparison.of(List.of(desk.done(), there.done())).events();
    assertEquals(
        List.of("attack, Aleppo, 4 March 2024"), events.stream().map(Event::label).toList());
  }

  @Test
  void someWhoDiedAtOnePlaceContradictNoTollOfAll() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-05", "In all 84 died, and 2 were found at the mill.")
                .killed("84", "people")
                .killed("2 ", "people"),
            slide("b", "Herald", "2024-03-05", "The toll is 84.").killed("84", "people"));
    assertEquals(FactVerdict.AGREEMENT, fact.verdict());
  }

  @Test
  void whatAWarHasCostIsNoTollOfAnEvent() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-05", "The civil war has killed 9000 people.")
                .killed("9000", "people"),
            slide("b", "Herald", "2024-03-05", "The toll is 84.").killed("84", "people"));
    assertEquals(FactVerdict.SINGLE, fact.verdict());
  }

  @Test
  void tollsOfDifferentDaysOfHarmDoNotConflict() {
    Draft later =
        slide("b", "Herald", "2024-03-07", "On Wednesday 12 people died.")
            .about("landslide", "Tarvik", "2024-03-06")
            .killed("12", "people");
    List<Fact> facts =
        Comparison.of(
                List.of(
                    slide("a", "Tidings", "2024-03-07", "The toll is 84.")
                        .killed("84", "people")
                        .done(),
                    later.done()))
            .facts();
    assertFalse(
        facts.stream().anyMatch(fact -> fact.verdict() == FactVerdict.CONFLICT), facts::toString);
  }

  @Test
  void aFewCommonWordsAreNoSharedQuote() {
    Draft told =
        Draft.of(
                "a",
                "Tidings",
                "2024-03-05",
                "Council",
                "Ada Moss said that the mayor would be at the town hall soon.")
            .quote(
                org.hearsay.corpus.QuoteKind.INDIRECT,
                "Ada Moss",
                "that the mayor would be at the town hall soon");
    Draft other =
        Draft.of(
                "b",
                "Herald",
                "2024-03-05",
                "Council",
                "Ada Moss said that she would be at the old mill.")
            .quote(
                org.hearsay.corpus.QuoteKind.INDIRECT,
                "Ada Moss",
                "that she would be at the old mill");
    assertEquals(List.of(), Comparison.of(List.of(told.done(), other.done())).quotes());
  }

  @Test
  void whomTwoOutletsQuoteWithTwoNumbersContradictsThemselves() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-05", "The Tarvik Guild counts 40 dead.")
                .killed("40", "people", "Tarvik Guild"),
            slide("b", "Herald", "2024-03-05", "The Tarvik Guild counts 55 dead.")
                .killed("55", "people", "Tarvik Guild"));
    assertEquals(
        List.of(
            new SelfContradiction(
                SelfContradiction.Kind.ORIGINATOR,
                "Tarvik Guild",
                "Tarvik Guild is quoted with two numbers: 40 by Tidings and 55 by Herald.")),
        fact.selfContradictions());
  }

  @Test
  void twoOfficialsAreNotOneWhoContradictsThemselves() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-05", "Officials count 40 dead.")
                .killed("40", "people", "officials"),
            slide("b", "Herald", "2024-03-05", "Officials count 55 dead.")
                .killed("55", "people", "officials"));
    assertEquals(List.of(), fact.selfContradictions());
  }

  @Test
  void aHeadlineCanContradictItsText() {
    Fact fact =
        only(
            Measure.KILLED,
            headed(
                    "Landslide in Tarvik kills 4",
                    "It killed 5 people, and all 5 of them lived here.")
                .killedInHeadline("4", "people")
                .killed("5 people", "people")
                .killed("5 of", "people"),
            slide("b", "Herald", "2024-03-05", "The guild counts 5 dead.").killed("5", "people"));
    assertEquals(
        List.of("The headline of Tidings gives 4, its text 5."),
        fact.selfContradictions().stream().map(SelfContradiction::reason).toList());
  }

  @Test
  void aHeadlineIsShownWhereItsTextGivesNoNumber() {
    Fact fact =
        only(
            Measure.KILLED,
            headed("Landslide in Tarvik kills 4", "It buried the market.")
                .killedInHeadline("4", "people"),
            slide("b", "Herald", "2024-03-05", "The guild counts 4 dead.").killed("4", "people"));
    assertEquals(FactVerdict.AGREEMENT, fact.verdict());
    assertEquals(
        List.of("Landslide in Tarvik kills 4"),
        fact.values().getFirst().claims().stream()
            .filter(Claim::inHeadline)
            .map(Claim::sentence)
            .toList());
  }

  @Test
  void aHospitalCountsThoseWhoAreBroughtThere() {
    Fact fact =
        only(
            Measure.INJURED,
            slide("a", "Tidings", "2024-03-05", "The Ostby Hospital treats 8 injured.")
                .figure(Measure.INJURED, "8", "people", Hedge.EXACT, "Ostby Hospital"),
            slide("b", "Herald", "2024-03-05", "The governor speaks of 30 injured.")
                .figure(Measure.INJURED, "30", "people", Hedge.EXACT, "the governor"));
    assertEquals(FactVerdict.SCOPE, fact.verdict());
  }

  @Test
  void whoCountsAMurderersSuicideCountsOneMore() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-05", "The man killed 2 people, then himself.")
                .killed("2", "people"),
            slide("b", "Herald", "2024-03-05", "The guild counts 3 dead.").killed("3", "people"));
    assertEquals(FactVerdict.SCOPE, fact.verdict());
  }

  @Test
  void numbersFarApartInOneTextAreNotHeldAgainstEachOther() {
    String between = "Nobody knows how the night went on. ".repeat(12);
    Fact fact =
        only(
            Measure.KILLED,
            slide(
                    "a",
                    "Tidings",
                    "2024-03-05",
                    "The guild counts 40 dead. " + between + "The mayor saw 25 dead.")
                .killed("40", "people", "the guild")
                .killed("25", "people", "the mayor"));
    assertNotEquals(FactVerdict.CONFLICT, fact.verdict());
  }

  @Test
  void aNumberThatMostGoOnToGiveHasNotMoved() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-05", "The guild counts 40 dead.").killed("40", "people"),
            slide("b", "Herald", "2024-03-06", "A town lost 55 people.").killed("55", "people"),
            slide("c", "Post", "2024-03-07", "All 40 who died were buried.").killed("40", "people"),
            slide("d", "Gull", "2024-03-08", "Flags flew low for 40 dead neighbours.")
                .killed("40", "people"));
    assertNotEquals(FactVerdict.UPDATE, fact.verdict());
  }

  @Test
  void othersAreNotAll() {
    Fact fact =
        only(
            Measure.KILLED,
            slide("a", "Tidings", "2024-03-05", "It killed the mayor and 3 other villagers.")
                .killed("3", "villagers"),
            slide("b", "Herald", "2024-03-05", "It killed 4 villagers.").killed("4", "villagers"));
    assertNotEquals(FactVerdict.CONFLICT, fact.verdict());
  }

  @Test
  void aShareIsWrittenInPercent() {
    Fact fact =
        only(
            Measure.PERCENT,
            slide("a", "Tidings", "2024-03-05", "Of the market stalls 0.8 were buried in mud.")
                .figure(Measure.PERCENT, "0.8", "stalls", Hedge.EXACT, null),
            slide("b", "Herald", "2024-03-05", "Market stalls: 0.8 lie buried in the mud.")
                .figure(Measure.PERCENT, "0.8", "stalls", Hedge.EXACT, null));
    assertEquals("80 % stalls", fact.values().getFirst().text());
  }

  private static Draft headed(String title, String more) {
    return Draft.of(
            "a",
            "Tidings",
            "2024-03-05",
            title,
            "A landslide buried the lower town of Tarvik on Monday. " + more)
        .named(EntityKind.LOCATION, "Tarvik")
        .about("landslide", "Tarvik", "2024-03-04");
  }
}
