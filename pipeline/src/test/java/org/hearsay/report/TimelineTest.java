package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.corpus.Measure;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 12, 30);

  @Test
  void putsDaysWhereTheyLieInTime() {
    Timeline timeline =
        Timeline.of(toll(FIRST, FIRST.plusDays(1), FIRST.plusDays(4))).orElseThrow();
    assertEquals(
        List.of(0.0, 0.25, 1.0), timeline.points().stream().map(Timeline.Point::x).toList());
  }

  @Test
  void climbsInStepsFromDayToDay() {
    Timeline timeline = Timeline.of(toll(FIRST, FIRST.plusDays(2))).orElseThrow();
    assertEquals(2, timeline.steps().size());
  }

  @Test
  void namesTheYearOnceAndAgainWhereItChanges() {
    Timeline timeline =
        Timeline.of(toll(FIRST, FIRST.plusDays(1), FIRST.plusDays(2))).orElseThrow();
    assertEquals(
        List.of("30 Dec 2030", "31 Dec", "1 Jan 2031"),
        timeline.days().stream().map(Timeline.Day::label).toList());
  }

  @Test
  void saysInWordsWhatItShows() {
    assertEquals(
        "Over time. 30 December 2030: 10 (Gazette); 31 December 2030: 20 (Gazette).",
        Timeline.of(toll(FIRST, FIRST.plusDays(1))).orElseThrow().description());
  }

  @Test
  void needsTwoDays() {
    assertTrue(Timeline.of(toll(FIRST, FIRST)).isEmpty());
  }

  @Test
  void labelsNoTwoPointsOnTopOfEachOther() {
    LocalDate[] days = new LocalDate[30];
    for (int i = 0; i < days.length; i++) {
      days[i] = FIRST.plusDays(i);
    }
    long labelled =
        Timeline.of(toll(days)).orElseThrow().points().stream()
            .filter(point -> point.label() != null)
            .count();
    assertTrue(labelled >= 3 && labelled <= 12, labelled + " labels");
  }

  @Test
  void aConflictOfSeveralDaysHasPointsAndNoLine() {
    Timeline timeline =
        Timeline.of(toll(FactVerdict.CONFLICT, FIRST, FIRST.plusDays(1))).orElseThrow();
    assertEquals(2, timeline.points().size());
    assertEquals(List.of(), timeline.steps());
  }

  private static Fact toll(LocalDate... days) {
    return toll(FactVerdict.UPDATE, days);
  }

  private static Fact toll(FactVerdict verdict, LocalDate... days) {
    List<Fact.Value> values = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      int toll = 10 * (i + 1);
      values.add(Reports.exactly(toll, "a" + i, "Gazette", days[i], null, "[" + toll + "] died."));
    }
    return new Fact("f", "e", Measure.KILLED, null, verdict, "It rose.", null, null, values);
  }
}
