package org.hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

  @Test
  void givesEachClaimARow() throws IOException {
    assertEquals(28, rows().size());
  }

  @Test
  void guardsTextThatASpreadsheetWouldRun() throws IOException {
    for (NamedCsvRecord row : rows()) {
      for (String cell : row.getFields()) {
        assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
      }
    }
  }

  @Test
  void leavesAnOpenEndEmpty() throws IOException {
    NamedCsvRecord union =
        rows().stream()
            .filter(row -> row.getField("value").equals("at least 22"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("22", ""), List.of(union.getField("low"), union.getField("high")));
  }

  @Test
  void writesTheHeaderOfAnEmptyReport() throws IOException {
    assertEquals(
        String.join(",", ReportCsv.HEADER) + "\n",
        ReportFormatTest.written(ReportFormat.CSV, Reports.empty(), ReportStyle.plain()));
  }

  private static List<NamedCsvRecord> rows() throws IOException {
    String csv = ReportFormatTest.written(ReportFormat.CSV, Reports.harbour(), ReportStyle.plain());
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
