package org.hearsay.report;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.compare.Report;
import org.hearsay.revision.Revision;

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
    write(report, List.of(), out, style);
  }

  /**
   * As above, with what outlets changed in articles after they were first read. CSV has one claim a
   * row, and no place for it.
   */
  public void write(Report report, List<Revision> revisions, Writer out, ReportStyle style)
      throws IOException {
    switch (this) {
      case TEXT -> {
        new ReportText(style).write(report, out);
        RevisionText.write(revisions, out, style, ZoneId.systemDefault());
      }
      case JSON -> new ReportJson().write(report, revisions, out);
      case CSV -> new ReportCsv().write(report, out);
      case HTML -> new ReportHtml(style).write(report, revisions, out);
    }
    out.flush();
  }
}
