package org.hearsay.report;

import static org.hearsay.report.TextCanvas.Ink.BOLD;
import static org.hearsay.report.TextCanvas.Ink.DIM;
import static org.hearsay.report.TextCanvas.Ink.PLAIN;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.index.Passages;
import org.hearsay.report.Piece.Mark;

/**
 * One article for a terminal: its text with quotes as {@code [q1 Speaker: …]}, figures marked and
 * followed by {@code [f1]} and blames as {@code {b1: …}}, and below it what was found, each with
 * its rule.
 */
public final class ArticleText {

  private final AnnotatedArticle annotated;
  private final Article article;
  private final Passages passages;
  private final TextCanvas canvas;

  private ArticleText(AnnotatedArticle annotated, ReportStyle style) {
    this.annotated = annotated;
    this.article = annotated.article();
    this.passages = new Passages(annotated);
    this.canvas = new TextCanvas(style.width(), style.colour());
  }

  /** Writes the article and flushes; the writer stays open. */
  public static void write(AnnotatedArticle annotated, Writer out, ReportStyle style)
      throws IOException {
    out.write(new ArticleText(annotated, style).text());
    out.flush();
  }

  private String text() {
    head();
    body();
    list("Quotes", annotated.quotes().stream().map(this::entry).toList());
    String title = article.title() == null ? "" : article.title();
    list("Figures of the headline", entries(annotated.headlineFigures(), title));
    list("Figures", entries(annotated.figures(), article.text()));
    list("Who is blamed", annotated.blames().stream().map(ArticleText::entry).toList());
    return canvas.text();
  }

  private void head() {
    String title = article.title();
    canvas.paragraph("", title == null ? "Without a title" : Shown.line(title).strip(), BOLD);
    String url = article.url();
    canvas.paragraph(
        "",
        HitWording.joined(
            HitWording.published(article.outlet(), article.published())
                + " ["
                + Shown.line(article.id())
                + "]",
            String.join(", ", article.authors().stream().map(Shown::line).toList()),
            url == null ? "" : Shown.line(url)),
        DIM);
  }

  private void body() {
    List<Tag> tags = tags();
    int next = 0;
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      int end = start + line.length();
      List<Piece> pieces = new ArrayList<>();
      int at = start;
      // A tag at the very end of a line belongs to it; one that opens there begins the next.
      while (next < tags.size()
          && (tags.get(next).offset() < end
              || (tags.get(next).offset() == end && !tags.get(next).opens()))) {
        Tag tag = tags.get(next++);
        add(pieces, at, tag.offset(), at == start, Mark.NONE);
        at = Math.max(at, tag.offset());
        if (tag.figureEnd() > at) {
          add(pieces, at, Math.min(end, tag.figureEnd()), false, Mark.FIGURE);
          at = Math.min(end, tag.figureEnd());
        }
        pieces.add(Piece.plain(tag.text()));
      }
      add(pieces, at, end, at == start, Mark.NONE);
      if (!Piece.text(pieces).isBlank()) {
        canvas.blank().paragraph("", pieces, PLAIN);
      }
      start = end + 1;
    }
  }

  private void add(List<Piece> pieces, int from, int to, boolean isFirst, Mark mark) {
    if (from < to) {
      String text = Shown.line(article.text().substring(from, to));
      pieces.add(new Piece(isFirst ? text.stripLeading() : text, mark));
    }
  }

  /**
   * Something put into the text.
   *
   * @param opens whether what follows is marked, so that it stays with the next word
   * @param figureEnd where the figure ends that begins at the offset and stands before this; 0
   *     where none does
   */
  private record Tag(int offset, boolean opens, int length, String text, int figureEnd) {

    /** At one place: what closes, the shortest first; then what opens, the longest first. */
    static final Comparator<Tag> ORDER =
        Comparator.comparingInt(Tag::offset)
            .thenComparing(Tag::opens)
            .thenComparingInt(tag -> tag.opens() ? -tag.length() : tag.length());

    static List<Tag> around(Span span, String before, String after) {
      return List.of(
          new Tag(span.start(), true, span.length(), before, 0),
          new Tag(span.end(), false, span.length(), after, 0));
    }
  }

  private List<Tag> tags() {
    List<Tag> tags = new ArrayList<>();
    for (Quote quote : annotated.quotes()) {
      boolean isFirst = true;
      for (Span span : quote.content()) {
        String name = isFirst ? " " + nameOf(quote) : "";
        tags.addAll(Tag.around(span, "[" + Shown.line(quote.id()) + name + ": ", "]"));
        isFirst = false;
      }
    }
    for (Figure figure : annotated.figures()) {
      Span span = figure.span();
      tags.add(new Tag(span.start(), true, 0, "[" + Shown.line(figure.id()) + "]", span.end()));
    }
    for (Blame blame : annotated.blames()) {
      tags.addAll(Tag.around(blame.span(), "{" + Shown.line(blame.id()) + ": ", "}"));
    }
    tags.sort(Tag.ORDER);
    return tags;
  }

  private void list(String title, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    canvas.blank().line(canvas.ink(title, BOLD));
    int widest = entries.stream().mapToInt(e -> TextCanvas.seen(e.id())).max().orElse(0);
    for (Entry entry : entries) {
      canvas.paragraph("  " + TextCanvas.cell(entry.id(), widest) + "  ", entry.text(), PLAIN);
    }
  }

  private record Entry(String id, String text) {}

  private Entry entry(Quote quote) {
    return new Entry(
        Shown.line(quote.id()),
        HitWording.joined(
            speakerOf(quote),
            wordsOf("source", quote.source()),
            wordsOf("cue", quote.cue()),
            HitWording.manner(quote),
            HitWording.confidence(quote),
            rule(quote.rule())));
  }

  private static List<Entry> entries(List<Figure> figures, String text) {
    return figures.stream().map(figure -> entry(figure, text)).toList();
  }

  private static Entry entry(Figure figure, String text) {
    return new Entry(
        Shown.line(figure.id()),
        HitWording.joined(
            HitWording.figure(figure, figure.span().in(text)),
            HitWording.originator(figure.originator()),
            HitWording.event(figure.event()),
            rule(figure.rule())));
  }

  private static Entry entry(Blame blame) {
    String by = blame.by();
    return new Entry(
        Shown.line(blame.id()),
        HitWording.joined(
            Shown.capitalised(Shown.line(blame.blamed()).strip())
                + (by == null ? "" : ", by " + Shown.line(by).strip()),
            (blame.negated() ? "not " : "") + HitWording.stance(blame.stance()),
            HitWording.event(blame.event()),
            rule(blame.rule())));
  }

  private static String rule(String rule) {
    return "rule " + Shown.line(rule);
  }

  private String wordsOf(String what, List<Span> spans) {
    return spans.isEmpty() ? "" : what + " “" + Shown.line(passages.text(spans)).strip() + "”";
  }

  private static String nameOf(Quote quote) {
    Speaker speaker = quote.speaker();
    return speaker == null ? "nobody named" : Shown.line(speaker.name()).strip();
  }

  private static String speakerOf(Quote quote) {
    Speaker speaker = quote.speaker();
    return speaker == null
        ? "nobody named"
        : HitWording.speaker(speaker.name(), speaker.kind(), speaker.role());
  }
}
