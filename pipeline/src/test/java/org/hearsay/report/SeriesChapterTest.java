package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Series;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Span;
import org.junit.jupiter.api.Test;

/** Figures that belong to no one event are told to those who ask for them. */
class SeriesChapterTest {

  private static Series.Value value(String id, String outlet, long number) {
    BigDecimal exactly = BigDecimal.valueOf(number);
    LocalDate day = LocalDate.of(2024, 3, 5);
    String sentence = "The Tarvik library holds " + number + " maps.";
    Claim claim =
        new Claim(
            id,
            outlet,
            day,
            "The library",
            null,
            null,
            Hedge.EXACT,
            false,
            sentence,
            new Span(0, sentence.length()),
            new Span(25, 27),
            List.of());
    return new Series.Value(
        exactly, exactly, String.valueOf(number), List.of(new Series.Dated(claim, day)));
  }

  private static final Report REPORT =
      new Report(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new Series(
                  "s1",
                  Measure.COUNT,
                  "maps",
                  null,
                  List.of("Tarvik"),
                  List.of(),
                  FactVerdict.CONFLICT,
                  "Tidings gives 40; Herald gives 60.",
                  false,
                  BigDecimal.valueOf(40),
                  BigDecimal.valueOf(60),
                  List.of(value("a", "Tidings", 40), value("b", "Herald", 60)),
                  List.of())));

  @Test
  void standsInAReportThatIsAskedForIt() throws IOException {
    assertFalse(text(ReportStyle.plain()).contains("Herald gives 60"));
    assertTrue(text(ReportStyle.plain().withSeries()).contains("Herald gives 60"));
  }

  private static String text(ReportStyle style) throws IOException {
    StringWriter out = new StringWriter();
    new ReportText(style).write(REPORT, out);
    return out.toString();
  }
}
