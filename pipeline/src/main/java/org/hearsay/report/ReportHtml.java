package org.hearsay.report;

import java.io.IOException;
import java.io.Writer;
import org.hearsay.compare.Report;

final class ReportHtml {
  ReportHtml(ReportStyle style) {}

  void write(Report report, Writer out) throws IOException {
    out.write("");
  }
}
