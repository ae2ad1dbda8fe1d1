package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.compare.finding.Report;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void anEventIsFoundByWhatItIsCalled() {
    ReportOutline outline = outline(Reports.harbour());
    assertEquals(
        "on-explosion-port-halden-3-march-2031",
        Anchors.of(outline).of(outline.sections().getFirst()));
  }

  @Test
  void aFactIsFoundByItsEventAndWhatItCounts() {
    ReportOutline outline = outline(Reports.harbour());
    assertEquals(
        "on-explosion-port-halden-3-march-2031-people-killed",
        Anchors.of(outline).of(outline.sections().getFirst().facts().getFirst()));
  }

  @Test
  void anotherOrderMovesNothing() {
    Report before = Reports.harbour();
    Report after =
        new Report(
            before.events().reversed(),
            before.facts().reversed(),
            before.quotes(),
            before.responsibility(),
            before.unplaced());
    ReportOutline outline = outline(after);
    String anchor =
        outline.sections().stream()
            .filter(section -> section.event() != null && section.event().id().equals("ev-harbour"))
            .map(Anchors.of(outline)::of)
            .findFirst()
            .orElseThrow();
    assertEquals("on-explosion-port-halden-3-march-2031", anchor);
  }

  private static ReportOutline outline(Report report) {
    return ReportOutline.of(report, ReportStyle.plain());
  }
}
