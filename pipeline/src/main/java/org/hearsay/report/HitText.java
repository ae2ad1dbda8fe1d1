package org.hearsay.report;

import static org.hearsay.report.TextCanvas.Ink.BOLD;
import static org.hearsay.report.TextCanvas.Ink.DIM;
import static org.hearsay.report.TextCanvas.Ink.PLAIN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.SpeakerForm;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.FigureHit;
import org.hearsay.index.search.QuoteHit;
import org.hearsay.index.search.SpeakerCount;
import org.jspecify.annotations.Nullable;

/** Hits for a terminal. */
final class HitText {

  private static final String NOBODY = "Nobody is named";

  /** Longer ones are lists or tables that lost their line breaks. */
  private static final int MOST_OF_A_SENTENCE = 600;

  private static final int MOST_FORMS = 6;

  /** More are counted: the names of sixty say nothing. */
  private static final int MOST_OUTLETS = 3;

  private final TextCanvas canvas;

  HitText(ReportStyle style) {
    canvas = new TextCanvas(style.width(), style.colour());
  }

  /** By speaker, in the order of each one's best hit. */
  String quotes(List<QuoteHit> hits, Function<Speaker, String> shownAs) {
    Map<String, List<QuoteHit>> bySpeaker = new LinkedHashMap<>();
    for (QuoteHit hit : hits) {
      Speaker speaker = hit.quote().speaker();
      String name = speaker == null ? NOBODY : shownAs.apply(speaker);
      bySpeaker.computeIfAbsent(name, n -> new ArrayList<>()).add(hit);
    }
    boolean first = true;
    for (Map.Entry<String, List<QuoteHit>> group : bySpeaker.entrySet()) {
      if (!first) {
        canvas.blank();
      }
      first = false;
      canvas.paragraph("", heading(group.getKey(), group.getValue()), BOLD);
      group.getValue().forEach(this::quote);
    }
    return canvas.text();
  }

  private static String heading(String name, List<QuoteHit> hits) {
    Speaker first = hits.getFirst().quote().speaker();
    String role = role(hits);
    return first == null ? NOBODY : HitWording.speaker(name, first.kind(), role);
  }

  /** The first that one of the articles gives. */
  private static @Nullable String role(List<QuoteHit> hits) {
    for (QuoteHit hit : hits) {
      Speaker speaker = hit.quote().speaker();
      if (speaker != null && speaker.role() != null) {
        return speaker.role();
      }
    }
    return null;
  }

  private void quote(QuoteHit hit) {
    Quote quote = hit.quote();
    String attribution = HitWording.attribution(hit);
    canvas.paragraph("  ", HitWording.said(hit.text(), quote.kind()), PLAIN);
    canvas.paragraph(
        "    ",
        HitWording.joined(
            attribution.isEmpty() ? "" : "“" + attribution + "”",
            HitWording.manner(quote),
            HitWording.origin(hit.article()),
            HitWording.confidence(quote)),
        DIM);
  }

  String figures(List<FigureHit> hits) {
    boolean first = true;
    for (FigureHit hit : hits) {
      if (!first) {
        canvas.blank();
      }
      first = false;
      figure(hit);
    }
    return canvas.text();
  }

  private void figure(FigureHit hit) {
    Figure figure = hit.figure();
    canvas.paragraph("", HitWording.figure(figure, hit.text()), BOLD);
    canvas.paragraph(
        "  ",
        Excerpt.of(hit.sentence(), hit.sentenceSpan(), figure.span(), MOST_OF_A_SENTENCE),
        PLAIN);
    canvas.paragraph(
        "    ",
        HitWording.joined(
            HitWording.originator(figure.originator()),
            HitWording.event(figure.event()),
            hit.inHeadline() ? "headline" : "",
            HitWording.origin(hit.article())),
        DIM);
  }

  String speakers(List<SpeakerCount> speakers) {
    canvas.line(canvas.ink("quotes  articles  speaker", DIM));
    for (SpeakerCount count : speakers) {
      SpeakerIdentity speaker = count.speaker();
      String numbers = String.format(Locale.ROOT, "%,6d  %,8d  ", count.quotes(), count.articles());
      canvas.paragraph(
          numbers, HitWording.speaker(speaker.name(), speaker.kind(), speaker.role()), BOLD);
      canvas.paragraph(" ".repeat(numbers.length()), sources(count), DIM);
    }
    return canvas.text();
  }

  private static String sources(SpeakerCount count) {
    List<String> outlets = count.outlets().stream().map(HitText::outlet).toList();
    List<String> others =
        count.speaker().forms().stream()
            .map(SpeakerForm::name)
            .filter(name -> !name.equals(count.speaker().name()))
            .distinct()
            .map(Shown::line)
            .toList();
    List<String> shown = new ArrayList<>(others.subList(0, Math.min(MOST_FORMS, others.size())));
    if (others.size() > MOST_FORMS) {
      shown.add((others.size() - MOST_FORMS) + " more");
    }
    String in =
        outlets.size() > MOST_OUTLETS
            ? "in " + Wording.count(outlets.size(), "outlet")
            : "in " + Wording.list(outlets);
    return HitWording.joined(in, shown.isEmpty() ? "" : "also " + Wording.list(shown));
  }

  private static String outlet(String outlet) {
    return outlet.isBlank() ? "unnamed outlet" : Shown.line(outlet).strip();
  }
}
