package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.corpus.Measure;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  @Test
  void writesNumbersPlainly() throws IOException {
    BigDecimal billion = new BigDecimal("1.5E+9");
    Fact fact =
        new Fact("f", "e", Measure.MONEY, null, FactVerdict.CONFLICT, "", billion, null, List.of());
    String json = written(new Report(List.of(), List.of(fact), List.of(), List.of(), List.of()));
    assertTrue(json.contains("\"low\" : 1500000000,"), json);
  }

  @Test
  void writesEveryListOfAnEmptyReport() throws IOException {
    assertEquals(
        "{ \"schema\" : \"hearsay-report/1\", \"events\" : [ ], \"facts\" : [ ], \"series\" : [ ],"
            + " \"quotes\" : [ ], \"responsibility\" : [ ], \"unplaced\" : [ ],"
            + " \"revisions\" : [ ] }",
        written(Reports.empty()).strip().replaceAll("\\s+", " "));
  }

  private static String written(Report report) throws IOException {
    return ReportFormatTest.written(ReportFormat.JSON, report, ReportStyle.plain());
  }
}
