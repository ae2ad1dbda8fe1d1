package org.hearsay.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.Responsibility;
import org.hearsay.compare.finding.SharedQuote;
import org.hearsay.revision.Revision;

/** The pieces of the report's page for other pages, which show findings as the report does. */
public final class FindingsHtml {

  private FindingsHtml() {}

  /** A fact with its plot, its sources, their sentences and what was weighed. */
  @SuppressWarnings("NullAway") // The templates need no interceptor; jte passes null for none.
  public static Content fact(Fact fact, String id) {
    return out -> JtefactGenerated.render(html(out), null, fact, id, Notes.NONE, List.of());
  }

  /** The wordings of one utterance with their differences. */
  @SuppressWarnings("NullAway") // as above
  public static Content quote(SharedQuote quote) {
    return out -> JtequoteGenerated.render(html(out), null, quote, Notes.NONE);
  }

  /** Who is blamed, and by whom. */
  @SuppressWarnings("NullAway") // as above
  public static Content blame(Responsibility responsibility) {
    return out -> JteblameGenerated.render(html(out), null, responsibility, Notes.NONE);
  }

  /**
   * What outlets changed in articles after publication.
   *
   * @param address of the page of an article, by its id
   */
  @SuppressWarnings("NullAway") // as above
  public static Content changes(List<Revision> revisions, UnaryOperator<String> address) {
    RevisionWording wording = new RevisionWording(ZoneId.systemDefault());
    return out ->
        JtechangedGenerated.render(
            html(out), null, revisions, wording, one -> address.apply(one.article().id()));
  }

  /** "Halden Bugle, silently, between 10:05 and 11:20 on 4 March 2031". */
  public static String heading(Revision revision) {
    return new RevisionWording(ZoneId.systemDefault()).heading(revision);
  }

  /** "People killed changed from 14 to 19; title changed from …". */
  public static String withdrawn(Revision revision) {
    return Shown.capitalised(
        RevisionWording.withdrawals(revision).stream()
            .map(RevisionWording::line)
            .collect(Collectors.joining("; ")));
  }

  /** What the chapter of changes is called. */
  public static String changesTitle() {
    return RevisionWording.TITLE;
  }

  /** What the chapter of changes holds. */
  public static String changesStandfirst() {
    return RevisionWording.STANDFIRST;
  }

  /** What the plots refer to; once on a page that has any. */
  @SuppressWarnings("NullAway") // as above
  public static Content fades() {
    return out -> JtefadesGenerated.render(html(out), null);
  }

  /** How to read the plots. */
  @SuppressWarnings("NullAway") // as above
  public static Content key() {
    return out -> JtekeyGenerated.render(html(out), null);
  }

  /** "4 articles from The Bugle, The Courier and 1 more outlet". */
  public static String coverage(ReportOutline.Section section) {
    return Summary.coverage(section);
  }

  /** The section's event, or what to call quotes that span several. */
  public static String heading(ReportOutline.Section section) {
    return HtmlWording.heading(section);
  }

  /** "1 conflict, 1 update, 2 shared quotes". */
  public static String tally(ReportOutline.Section section) {
    return HtmlWording.tally(section);
  }

  /** "14 to 20, 3 values". */
  public static String range(Fact fact) {
    return Summary.range(fact);
  }

  /** "more than 1,300". */
  public static String value(Fact.Value value) {
    return Summary.value(value);
  }

  /** The name of the colour class. */
  public static String tone(Fact fact) {
    return HtmlWording.tone(fact.verdict());
  }

  /** The report's style sheet. */
  public static String styleSheet() {
    try (InputStream in =
        Objects.requireNonNull(FindingsHtml.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HtmlTemplateOutput html(TemplateOutput out) {
    return (HtmlTemplateOutput) out;
  }
}
