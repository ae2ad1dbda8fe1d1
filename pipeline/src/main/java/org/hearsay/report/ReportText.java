package org.hearsay.report;

import static org.hearsay.report.TextCanvas.Ink.BOLD;
import static org.hearsay.report.TextCanvas.Ink.DIM;
import static org.hearsay.report.TextCanvas.Ink.PLAIN;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Dispute;
import org.hearsay.compare.finding.Event;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.FactVerdict;
import org.hearsay.compare.finding.QuoteVerdict;
import org.hearsay.compare.finding.Report;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.compare.finding.Series;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.report.ReportOutline.Section;
import org.hearsay.report.TextCanvas.Ink;

/** The report for a terminal: event by event, each figure with who gives it and in which words. */
final class ReportText {

  /** Sentences shown in full; a longer one is a list or a table that lost its line breaks. */
  private static final int MOST_OF_A_SENTENCE = 600;

  /** How many sentences prove one value; the table above them names every source. */
  private static final int SENTENCES_A_VALUE = 3;

  private final ReportStyle style;

  ReportText(ReportStyle style) {
    this.style = style;
  }

  void write(Report report, Writer out) throws IOException {
    ReportOutline outline = ReportOutline.of(report, style);
    write(out, canvas -> head(canvas, outline));
    for (Section section : outline.sections()) {
      write(out, canvas -> section(canvas, section));
    }
    SeriesChapter chapter = SeriesChapter.of(report, style);
    if (!chapter.isEmpty()) {
      write(out, canvas -> series(canvas, chapter));
    }
    write(out, canvas -> foot(canvas, outline));
  }

  /** Section by section, so that a long report needs no more memory than its longest event. */
  private void write(Writer out, Consumer<TextCanvas> part) throws IOException {
    TextCanvas canvas = new TextCanvas(style.width(), style.colour());
    part.accept(canvas);
    out.write(canvas.text());
  }

  private void head(TextCanvas canvas, ReportOutline outline) {
    String subject = style.subject();
    String title = "Where the sources disagree";
    canvas.line(canvas.ink(subject == null ? title : title + ": " + Shown.line(subject), Ink.BOLD));
    canvas.paragraph("", Summary.of(outline), outline.isEmpty() ? PLAIN : DIM);
  }

  private void foot(TextCanvas canvas, ReportOutline outline) {
    List<String> leftOut = Summary.leftOut(outline);
    if (!leftOut.isEmpty()) {
      canvas.blank().rule();
      canvas.paragraph("", "Left out: " + Wording.list(leftOut) + ".", DIM);
    }
    if (style.explained()) {
      unplaced(canvas, outline);
    }
  }

  private void section(TextCanvas canvas, Section section) {
    canvas.blank().rule();
    Event event = section.event();
    canvas.paragraph("", event == null ? Summary.SEVERAL_EVENTS : Wording.label(event), BOLD);
    canvas.paragraph("", Summary.coverage(section), DIM);
    section.facts().forEach(fact -> fact(canvas, fact));
    section.quotes().forEach(quote -> quote(canvas, quote));
    if (!section.alike().isEmpty()) {
      canvas.blank();
      canvas.paragraph("", Summary.alike(section) + ".", DIM);
    }
    section.responsibility().forEach(blame -> responsibility(canvas, blame));
  }

  private void series(TextCanvas canvas, SeriesChapter chapter) {
    canvas.blank().rule();
    canvas.paragraph("", SeriesChapter.TITLE, BOLD);
    canvas.paragraph("", chapter.summary(), DIM);
    for (Series series : chapter.series()) {
      String verdict = Wording.sign(series.verdict()) + " " + Wording.verdict(series.verdict());
      canvas.blank();
      canvas.paragraph(
          canvas.ink(verdict, ink(series.verdict())) + "  ", SeriesChapter.title(series), BOLD);
      if (style.ids()) {
        canvas.paragraph("  ", "finding " + series.id(), DIM);
      }
      canvas.paragraph("  ", Shown.line(series.reason()), PLAIN);
      for (Series.Value value : series.values()) {
        for (Series.Dated dated : value.claims()) {
          canvas.blank();
          canvas.paragraph("  ", SeriesChapter.line(value, dated), DIM);
          canvas.paragraph("    ", Excerpt.of(dated.claim(), MOST_OF_A_SENTENCE), PLAIN);
        }
      }
    }
  }

  private void fact(TextCanvas canvas, Fact fact) {
    String verdict = Wording.sign(fact.verdict()) + " " + Wording.verdict(fact.verdict());
    canvas.blank();
    canvas.paragraph(
        canvas.ink(verdict, ink(fact.verdict())) + "  ",
        Wording.title(fact) + ": " + Summary.range(fact),
        BOLD);
    if (style.ids()) {
      canvas.paragraph("  ", "finding " + fact.id(), DIM);
    }
    canvas.paragraph("  ", Shown.line(fact.reason()), PLAIN);
    if (style.explained()) {
      weighings(canvas, fact);
    }
    for (SelfContradiction contradiction : fact.selfContradictions()) {
      canvas.paragraph(
          canvas.ink("  ⇄ " + Wording.kind(contradiction.kind()), Ink.RED) + "  ",
          Shown.line(contradiction.reason()),
          PLAIN);
    }
    canvas.blank();
    new ValueTable(fact, canvas.width()).rows().forEach(canvas::line);
    for (Fact.Value value : fact.values()) {
      List<Claim> claims = value.claims();
      claims.stream().limit(SENTENCES_A_VALUE).forEach(claim -> evidence(canvas, claim));
      if (claims.size() > SENTENCES_A_VALUE) {
        String more = Wording.count(claims.size() - SENTENCES_A_VALUE, "more claim");
        canvas.paragraph("  ", more + " of " + Shown.line(value.text()) + ".", DIM);
      }
    }
  }

  /** What was weighed against what, and why it came out so. */
  private static void weighings(TextCanvas canvas, Fact fact) {
    Dispute dispute = fact.dispute();
    if (dispute != null) {
      canvas.paragraph("  ", Weighings.confidence(dispute), DIM);
    }
    for (Weighings.Group group : Weighings.of(fact)) {
      canvas.blank();
      canvas.paragraph("  ", group.heading(), BOLD);
      group.sentences().forEach(sentence -> canvas.paragraph("    ", sentence, PLAIN));
    }
  }

  /** Why claims belong to no event. */
  private static void unplaced(TextCanvas canvas, ReportOutline outline) {
    HtmlWording.byReason(outline.unplaced())
        .forEach((reason, claims) -> {
          canvas.blank();
          canvas.paragraph(
              "", Wording.count(claims.size(), "claim") + " of no event, since " + reason, BOLD);
          claims.stream().limit(SENTENCES_A_VALUE).forEach(claim -> evidence(canvas, claim));
        });
  }

  /** The sentence, and under which name and date it stands where. */
  private static void evidence(TextCanvas canvas, Claim claim) {
    canvas.blank();
    canvas.paragraph(
        "  ", Summary.provenance(claim) + " [" + Shown.line(claim.article()) + "]", DIM);
    canvas.paragraph("    ", Excerpt.of(claim, MOST_OF_A_SENTENCE), PLAIN);
  }

  private static void quote(TextCanvas canvas, SharedQuote quote) {
    String verdict = Wording.sign(quote.verdict()) + " " + Wording.verdict(quote.verdict());
    canvas.blank();
    canvas.paragraph(
        canvas.ink(verdict, ink(quote.verdict())) + "  ", Shown.line(quote.speaker()), BOLD);
    canvas.paragraph("  ", Shown.line(quote.reason()), PLAIN);
    for (QuoteVersions.Version version : QuoteVersions.of(quote)) {
      canvas.blank();
      canvas.paragraph("  ", version.heading(), DIM);
      canvas.paragraph("    ", version.pieces(), PLAIN);
    }
  }

  private static void responsibility(TextCanvas canvas, Responsibility responsibility) {
    canvas.blank();
    canvas.line(canvas.ink("Who is blamed", BOLD));
    for (Responsibility.Version version : responsibility.versions()) {
      canvas.blank();
      canvas.paragraph("  ", blamed(version), BOLD);
      version.claims().stream().limit(SENTENCES_A_VALUE).forEach(claim -> evidence(canvas, claim));
      int more = version.claims().size() - SENTENCES_A_VALUE;
      if (more > 0) {
        canvas.paragraph("  ", Wording.count(more, "more claim") + " like these.", DIM);
      }
    }
  }

  private static String blamed(Responsibility.Version version) {
    List<String> accusers = version.claims().stream().map(Summary::accuser).distinct().toList();
    return Shown.capitalised(Shown.line(version.blamed()))
        + ", according to "
        + Wording.list(accusers);
  }

  private static Ink ink(FactVerdict verdict) {
    return switch (verdict) {
      case CONFLICT -> Ink.RED;
      case UPDATE -> Ink.BLUE;
      case SCOPE -> Ink.MAGENTA;
      case PRECISION -> Ink.CYAN;
      case AGREEMENT, SINGLE -> Ink.GREEN;
      case APART -> Ink.DIM;
    };
  }

  private static Ink ink(QuoteVerdict verdict) {
    return switch (verdict) {
      case MISATTRIBUTED, REWORDED -> Ink.RED;
      case TRUNCATED -> Ink.CYAN;
      case SAME -> Ink.GREEN;
    };
  }
}
