package org.hearsay.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.Fact;
import org.hearsay.compare.finding.SelfContradiction;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.Search;
import org.hearsay.report.FindingsHtml;
import org.hearsay.report.ReportOutline;
import org.hearsay.report.Shown;
import org.hearsay.report.Wording;
import org.hearsay.revision.Revision;
import org.hearsay.web.ArticleView.Elsewhere;
import org.hearsay.web.ArticleView.Note;
import org.hearsay.web.ArticleView.Paragraph;
import org.hearsay.web.MarkedText.Mark;
import org.hearsay.web.MarkedText.Pin;
import org.jspecify.annotations.Nullable;

/** An article as it was read, with all that was found in it and what others say of the same. */
final class ArticlePage {

  private static final int MOST_OTHERS = 4;

  private final AnnotatedArticle annotated;
  private final Search search;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> titleMarks = new ArrayList<>();

  /** A note whose neighbours are not known yet. */
  private record Draft(
      int start, String id, String heading, @Nullable String address, String detail, String rule) {}

  ArticlePage(AnnotatedArticle annotated, Search search) {
    this.annotated = annotated;
    this.search = search;
    annotated.quotes().forEach(this::add);
    annotated.figures().forEach(figure -> add(figure, marks, 0));
    annotated.headlineFigures().forEach(figure -> add(figure, titleMarks, -10_000));
    annotated
        .entities()
        .forEach(entity ->
            entity.mentions().forEach(span -> marks.add(new Mark(span, "name", "", null))));
    annotated
        .blames()
        .forEach(
            blame -> marks.add(new Mark(blame.span(), "blame", "blames " + blame.blamed(), null)));
    drafts.sort(Comparator.comparingInt(Draft::start));
  }

  /**
   * What it shows.
   *
   * @param waiting why nothing is known of what others say; empty where it is
   */
  ArticleView view(List<Fact> facts, String waiting) {
    Article article = annotated.article();
    String title = article.title() == null ? "Without a title" : article.title();
    return new ArticleView(
        new MarkedText(title, true, titleMarks).pieces(),
        paragraphs(new MarkedText(article.text(), false, marks), facts),
        Found.outlet(article.outlet()),
        Address.outlet(article.outlet()),
        article.published() == null ? null : Wording.day(article.published()),
        Shown.line(String.join(", ", article.authors())),
        link(article.url()),
        notes(),
        changes(),
        against(facts),
        waiting,
        annotated.faults());
  }

  private @Nullable Content changes() {
    List<Revision> changes = search.revisions(annotated.article().id());
    return changes.isEmpty() ? null : FindingsHtml.changes(changes, Address::article);
  }

  private List<Paragraph> paragraphs(MarkedText text, List<Fact> facts) {
    List<Integer> starts = text.starts();
    List<List<MarkedText.Piece>> pieces = text.paragraphs();
    List<List<Elsewhere>> margins = new ArrayList<>();
    starts.forEach(start -> margins.add(new ArrayList<>()));
    for (Fact fact : facts) {
      Elsewhere others = elsewhere(fact);
      if (!others.others().isEmpty()) {
        int place = Collections.binarySearch(starts, place(fact));
        margins.get(place >= 0 ? place : -place - 2).add(others);
      }
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      paragraphs.add(new Paragraph(pieces.get(i), margins.get(i)));
    }
    return paragraphs;
  }

  /** Where the text tells of a fact first; what the headline alone tells stands at the top. */
  private int place(Fact fact) {
    return ReportOutline.claims(fact)
        .filter(claim -> claim.article().equals(annotated.article().id()) && !claim.inHeadline())
        .mapToInt(claim -> claim.span().start())
        .min()
        .orElse(0);
  }

  private void add(Quote quote) {
    String who =
        quote.speaker() == null
            ? "nobody named"
            : search
                .identityOf(quote.speaker())
                .map(SpeakerIdentity::name)
                .orElse(quote.speaker().name());
    String shown = Shown.line(who);
    String how = Found.word(quote.stance()) + (quote.negated() ? ", negated" : "");
    boolean isFirst = true;
    for (Span span : quote.content()) {
      Pin pin = isFirst ? new Pin(quote.id(), shown + ", " + how) : null;
      marks.add(new Mark(span, "content", shown, pin));
      isFirst = false;
    }
    quote.cue().forEach(span -> marks.add(new Mark(span, "cue", "", null)));
    quote.source().forEach(span -> marks.add(new Mark(span, "source", "", null)));
    drafts.add(
        new Draft(
            quote.extent().start(),
            quote.id(),
            shown,
            quote.speaker() == null ? null : Address.speaker(who),
            Found.word(quote.kind())
                + ", "
                + how
                + ", "
                + Math.round(100 * quote.confidence())
                + " % sure",
            quote.rule()));
  }

  private void add(Figure figure, List<Mark> into, int before) {
    String counted = figure.counted() == null ? "" : " " + figure.counted();
    String what = Wording.measure(figure.measure());
    String interval = interval(figure);
    String who = figure.originator() == null ? "" : Shown.line(figure.originator());
    into.add(
        new Mark(
            figure.span(),
            "figure",
            what + ": " + interval + counted,
            new Pin(figure.id(), what + ": " + interval + counted)));
    drafts.add(
        new Draft(
            before + figure.span().start(),
            figure.id(),
            Shown.line(interval + counted),
            null,
            what
                + (who.isEmpty() ? "" : ", according to " + who)
                + (figure.isClaimed() ? "" : ", " + modality(figure)),
            figure.rule()));
  }

  private static String modality(Figure figure) {
    return figure.negated()
        ? "negated"
        : figure.superseded() ? "withdrawn" : figure.modality().name().toLowerCase(Locale.ROOT);
  }

  private static String interval(Figure figure) {
    var quantity = figure.quantity();
    String unit = quantity.unit() == null ? "" : " " + quantity.unit();
    String low = quantity.low() == null ? "" : quantity.low().toPlainString();
    String high = quantity.high() == null ? "" : quantity.high().toPlainString();
    if (low.equals(high)) {
      return low + unit;
    }
    return (low.isEmpty()
            ? "up to " + high
            : high.isEmpty() ? low + " or more" : low + " to " + high)
        + unit;
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      notes.add(
          new Note(
              draft.id(),
              draft.heading(),
              draft.address(),
              draft.detail(),
              draft.rule(),
              i == 0 ? null : drafts.get(i - 1).id(),
              i == drafts.size() - 1 ? null : drafts.get(i + 1).id()));
    }
    return notes;
  }

  private Elsewhere elsewhere(Fact fact) {
    String id = annotated.article().id();
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Fact.Value value : fact.values()) {
      for (Claim claim : value.claims()) {
        if (claim.article().equals(id)) {
          own.add(FindingsHtml.value(value));
        } else if (others.size() < MOST_OTHERS) {
          others.add(FindingsHtml.value(value) + ", " + Found.outlet(claim.outlet()));
        }
      }
    }
    return new Elsewhere(
        FindingsHtml.tone(fact),
        Wording.verdict(fact.verdict()),
        Wording.title(fact),
        String.join("; ", own.stream().distinct().toList()),
        others,
        Address.event(fact.event()) + "#" + EventPage.anchor(fact));
  }

  private List<String> against(List<Fact> facts) {
    return facts.stream()
        .filter(fact ->
            fact.values().stream()
                .flatMap(value -> value.claims().stream())
                .anyMatch(claim ->
                    claim.inHeadline() && claim.article().equals(annotated.article().id())))
        .flatMap(fact -> fact.selfContradictions().stream())
        .filter(one -> one.kind() == SelfContradiction.Kind.HEADLINE)
        .map(one -> Shown.line(one.reason()))
        .distinct()
        .toList();
  }

  /** Only what is of the web: a link must not run a script. */
  static @Nullable String link(@Nullable String url) {
    String address = url == null ? "" : Shown.line(url).strip();
    boolean isOfTheWeb =
        address.regionMatches(true, 0, "https://", 0, 8)
            || address.regionMatches(true, 0, "http://", 0, 7);
    return isOfTheWeb ? address : null;
  }
}
