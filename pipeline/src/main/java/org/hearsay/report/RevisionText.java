package org.hearsay.report;

import static org.hearsay.report.TextCanvas.Ink.BOLD;
import static org.hearsay.report.TextCanvas.Ink.PLAIN;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;
import org.hearsay.revision.Revision;

/** Changes of articles for a terminal. */
public final class RevisionText {

  private RevisionText() {}

  /**
   * Writes what was changed and flushes; nothing where nothing was.
   *
   * @param zone that of the times
   */
  public static void write(List<Revision> revisions, Writer out, ReportStyle style, ZoneId zone)
      throws IOException {
    if (!revisions.isEmpty()) {
      TextCanvas canvas = new TextCanvas(style.width(), style.colour());
      RevisionWording wording = new RevisionWording(zone);
      canvas.blank().rule();
      canvas.line(canvas.ink(RevisionWording.TITLE, BOLD));
      for (Revision revision : revisions) {
        canvas.blank();
        canvas.paragraph(
            "", wording.heading(revision) + " [" + Shown.line(revision.article().id()) + "]", BOLD);
        for (String line : RevisionWording.lines(revision)) {
          canvas.paragraph("  ", Shown.capitalised(line), PLAIN);
        }
      }
      out.write(canvas.text());
    }
    out.flush();
  }
}
