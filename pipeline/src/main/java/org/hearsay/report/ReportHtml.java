package org.hearsay.report;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.hearsay.compare.finding.Report;
import org.hearsay.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The report as one page that needs nothing else: no network, no scripts, no fonts. The templates
 * in {@code src/main/jte} escape all text by its place; the page's own policy forbids scripts and
 * loads on top of that, since articles are anybody's text.
 */
final class ReportHtml {

  private static final String STYLE_SHEET = styleSheet();

  private final ReportStyle style;

  ReportHtml(ReportStyle style) {
    this.style = style;
  }

  void write(Report report, List<Revision> revisions, Writer out) throws IOException {
    String subject = style.subject();
    String title = "Where the sources disagree";
    try {
      page(
          new OwaspHtmlTemplateOutput(new WriterOutput(out)),
          ReportOutline.of(report, style),
          revisions,
          SeriesChapter.of(report, style),
          style.made(),
          subject == null ? title : title + ": " + Shown.line(subject));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Called by its class, not looked up by name: a template that is missing does not compile. */
  @SuppressWarnings("NullAway") // The templates need no interceptor; jte passes null for none.
  private static void page(
      HtmlTemplateOutput out,
      ReportOutline outline,
      List<Revision> revisions,
      SeriesChapter chapter,
      @Nullable Made made,
      String title) {
    RevisionWording wording = new RevisionWording(ZoneId.systemDefault());
    Anchors anchors = Anchors.of(outline);
    JtepageGenerated.render(
        out, null, outline, revisions, chapter, wording, anchors, made, title, STYLE_SHEET);
  }

  private static String styleSheet() {
    try (InputStream in =
        Objects.requireNonNull(ReportHtml.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
