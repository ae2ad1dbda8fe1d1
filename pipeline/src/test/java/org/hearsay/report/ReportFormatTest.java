package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.hearsay.compare.finding.Report;
import org.junit.jupiter.api.Test;

class ReportFormatTest {

  @Test
  void writesTheTextAsTheGoldenFileShowsIt() throws IOException {
    GoldenFile.assertMatches(
        "harbour.txt", written(ReportFormat.TEXT, Reports.harbour(), ReportStyle.plain()));
  }

  @Test
  void writesTheTextForANarrowTerminalAsTheGoldenFileShowsIt() throws IOException {
    GoldenFile.assertMatches(
        "harbour-narrow.txt",
        written(ReportFormat.TEXT, Reports.harbour(), ReportStyle.terminal(60, false)));
  }

  @Test
  void writesTheTextInColourAsTheGoldenFileShowsIt() throws IOException {
    GoldenFile.assertMatches(
        "harbour-colour.txt",
        written(ReportFormat.TEXT, Reports.harbour(), ReportStyle.terminal(90, true)));
  }

  @Test
  void writesJsonAsTheGoldenFileShowsIt() throws IOException {
    GoldenFile.assertMatches(
        "harbour.json", written(ReportFormat.JSON, Reports.harbour(), ReportStyle.plain()));
  }

  @Test
  void writesThePageAsTheGoldenFileShowsIt() throws IOException {
    GoldenFile.assertMatches("harbour.html", body(Reports.harbour()));
  }

  @Test
  void writesCsvAsTheGoldenFileShowsIt() throws IOException {
    GoldenFile.assertMatches(
        "harbour.csv", written(ReportFormat.CSV, Reports.harbour(), ReportStyle.plain()));
  }

  @Test
  void namesItsFormatsInAnyCase() {
    assertEquals(Optional.of(ReportFormat.HTML), ReportFormat.named("html"));
  }

  @Test
  void knowsNoOtherFormat() {
    assertEquals(Optional.empty(), ReportFormat.named("pdf"));
  }

  /** The page without its style sheet, which is looked at rather than compared. */
  private static String body(Report report) throws IOException {
    return written(ReportFormat.HTML, report, ReportStyle.plain())
        .replaceAll("(?s)<style>.*?</style>", "<style></style>");
  }

  static String written(ReportFormat format, Report report, ReportStyle style) throws IOException {
    StringWriter out = new StringWriter();
    format.write(report, out, style);
    return out.toString();
  }
}
