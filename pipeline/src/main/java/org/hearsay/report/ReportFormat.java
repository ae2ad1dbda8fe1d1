package org.hearsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.compare.finding.Report;

/** The forms a report can be written in. */
public enum ReportFormat {
  TEXT,
  JSON,
  CSV,
  HTML;

  /** The format of this name in any case; empty where there is none. */
  public static Optional<ReportFormat> named(String name) {
    for (ReportFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes the report and flushes; the writer stays open. The same report and style always give the
   * same characters.
   */
  public void write(Report report, Writer out, ReportStyle style) throws IOException {
    switch (this) {
      case TEXT -> new ReportText(style).write(report, out);
      case JSON -> new ReportJson().write(report, out);
      case CSV -> new ReportCsv().write(report, out);
      case HTML -> new ReportHtml(style).write(report, out);
    }
    out.flush();
  }
}
