package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.corpus.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  @Test
  void aConflictSaysWhoCountedWhat() {
    assertEquals(
        "Port Authority counted 14 dead, Ines Tollak 22",
        Headline.of(
            fact(
                FactVerdict.CONFLICT,
                "people",
                value(14, "Gazette", DAY, "Port Authority"),
                value(22, "Bugle", DAY, "Ines Tollak"))));
  }

  @Test
  void whoHasNoNameLetsTheOutletSpeak() {
    assertEquals(
        "Gazette reported 14 dead, Ines Tollak 22",
        Headline.of(
            fact(
                FactVerdict.CONFLICT,
                "people",
                value(14, "Gazette", DAY, "officials"),
                value(22, "Bugle", DAY, "Ines Tollak"))));
  }

  @Test
  void aBodyThatAReaderKnowsSpeaksWithoutAName() {
    assertEquals(
        "Police counted 14 dead, the district hospital 22",
        Headline.of(
            fact(
                FactVerdict.CONFLICT,
                "people",
                value(14, "Gazette", DAY, "police"),
                value(22, "Bugle", DAY, "district hospital"))));
  }

  @Test
  void whoWorksAtABodyIsNotTheBody() {
    assertEquals(
        "Gazette reported 14 dead, Bugle 22",
        Headline.of(
            fact(
                FactVerdict.CONFLICT,
                "people",
                value(14, "Gazette", DAY, "doctor at the district hospital"),
                value(22, "Bugle", DAY, "union leaders"))));
  }

  @Test
  void theHeadlineAndTheReasonSpeakOfTheSameTwo() {
    Fact.Value first = value(3, "Courier", DAY, null);
    Fact.Value second = value(19, "Gazette", DAY, null);
    Fact.Value third = value(30, "Bugle", DAY.plusDays(1), null);
    assertEquals(
        "The number of people killed rose from 19 to 30 within a day",
        Headline.of(
            new Fact(
                "f",
                "e",
                Measure.KILLED,
                "people",
                FactVerdict.UPDATE,
                "The figure rose from 19 (Gazette, 4 March 2031) to 30 (Bugle, 5 March 2031).",
                null,
                null,
                List.of(first, second, third))));
  }

  @Test
  void whatIsCountedByItsOwnNounIsToldDeadAsWell() {
    assertEquals(
        "Gazette reported 20 pupils dead, Bugle 21 pupils",
        Headline.of(
            fact(
                FactVerdict.CONFLICT,
                "pupils",
                renamed(value(20, "Gazette", DAY, null), "20 pupils"),
                renamed(value(21, "Bugle", DAY, null), "21 pupils"))));
  }

  @Test
  void anUnnamedOutletDoesNotLead() {
    assertEquals(
        "Ines Tollak counted 22 dead, unnamed outlet 14",
        Headline.of(
            fact(
                FactVerdict.CONFLICT,
                "people",
                value(14, "", DAY, null),
                value(22, "Bugle", DAY, "Ines Tollak"))));
  }

  @Test
  void whatMovedIsToldInTheOrderOfTime() {
    assertEquals(
        "The number of people missing fell from 60 to 38 in 2 days",
        Headline.of(
            new Fact(
                "f",
                "e",
                Measure.MISSING,
                "people",
                FactVerdict.UPDATE,
                "",
                null,
                null,
                List.of(
                    value(38, "Gazette", DAY.plusDays(2), null), value(60, "Bugle", DAY, null)))));
  }

  @Test
  void anAgreementNamesWhoAgrees() {
    Fact.Value both =
        new Fact.Value(
            Reports.number(11),
            Reports.number(11),
            "11",
            List.of(
                value(11, "Gazette", DAY, null).claims().getFirst(),
                value(11, "Bugle", DAY, null).claims().getFirst()));
    assertEquals(
        "Gazette and Bugle agree on 11 dead",
        Headline.of(fact(FactVerdict.AGREEMENT, "people", both)));
  }

  @Test
  void anOutletAgainstItselfReportedBoth() {
    assertEquals(
        "Gazette reported both 14 dead and 22",
        Headline.of(
            fact(
                FactVerdict.CONFLICT,
                "people",
                value(14, "Gazette", DAY, null),
                value(22, "Gazette", DAY, null))));
  }

  private static Fact.Value renamed(Fact.Value value, String text) {
    return new Fact.Value(value.low(), value.high(), text, value.claims());
  }

  private static Fact fact(FactVerdict verdict, @Nullable String counted, Fact.Value... values) {
    return new Fact("f", "e", Measure.KILLED, counted, verdict, "", null, null, List.of(values));
  }

  private static Fact.Value value(
      int number, String outlet, LocalDate day, @Nullable String originator) {
    return Reports.exactly(
        number, outlet + number, outlet, day, originator, "There were [" + number + "] dead.");
  }
}
