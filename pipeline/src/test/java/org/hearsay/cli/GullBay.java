package org.hearsay.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.annotate.Annotator;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Entity;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Happening;
import org.hearsay.corpus.Hedge;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Quantity;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.corpus.Stance;
import org.hearsay.index.ArticleIndex;
import org.jspecify.annotations.Nullable;

/** Two articles about a ferry, annotated by hand, so that no test needs a model. */
public final class GullBay {

  private static final Happening SINKING =
      new Happening("sinking", "Gull Bay", LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 3));

  private GullBay() {}

  /** Writes an index of both into a folder. */
  public static Path indexIn(Path folder) {
    try (ArticleIndex index = ArticleIndex.open(folder, Annotator.VERSION)) {
      index.add(bugle());
      index.add(courier());
      index.commit();
    }
    return folder;
  }

  public static AnnotatedArticle bugle() {
    String text =
        """
        "We counted 14 bodies," said Ada Quill, the mayor. The ministry denied that the pumps had failed.
        =SUM(A1) was the hull number, according to a senior official.\
        """;
    return new AnnotatedArticle(
        new Article(
            "bugle-1",
            "Halden Bugle",
            "Ferry sinks in Gull Bay",
            "https://bugle.example/ferry",
            LocalDate.of(2025, 3, 4),
            List.of("Jo Fenn"),
            "en",
            text),
        List.of(
            in(text, "\"We counted 14 bodies,\" said Ada Quill, the mayor."),
            in(text, "The ministry denied that the pumps had failed."),
            in(text, "=SUM(A1) was the hull number, according to a senior official.")),
        List.of(new Entity("e1", EntityKind.PERSON, "Ada Quill", List.of(in(text, "Ada Quill")))),
        List.of(
            quote(
                "q1",
                QuoteKind.DIRECT,
                List.of(in(text, "\"We counted 14 bodies,\"")),
                in(text, "said"),
                in(text, "Ada Quill, the mayor"),
                new Speaker("Ada Quill", SpeakerKind.PERSON, "e1", "mayor"),
                Stance.STATED,
                0.97),
            quote(
                "q2",
                QuoteKind.INDIRECT,
                List.of(in(text, "that the pumps had failed")),
                in(text, "denied"),
                in(text, "The ministry"),
                new Speaker("ministry", SpeakerKind.ORGANIZATION, null, null),
                Stance.DENIED,
                0.6),
            quote(
                "q3",
                QuoteKind.INDIRECT,
                List.of(in(text, "=SUM(A1) was the hull number")),
                in(text, "according to"),
                in(text, "a senior official"),
                new Speaker("senior official", SpeakerKind.UNNAMED, null, null),
                Stance.STATED,
                0.8)),
        List.of(
            new Figure(
                "f1",
                in(text, "14"),
                Quantity.exactly(14),
                "bodies",
                Measure.KILLED,
                false,
                "Ada Quill",
                "q1",
                SINKING,
                "counted-bodies")),
        List.of(),
        List.of());
  }

  public static AnnotatedArticle courier() {
    String text =
        "Quill said nearly 20 people had drowned and blamed the \"greedy\" ferry company.";
    return new AnnotatedArticle(
        new Article(
            "courier-1",
            "The Northern Courier",
            null,
            null,
            LocalDate.of(2025, 3, 5),
            List.of(),
            "en",
            text),
        List.of(new Span(0, text.length())),
        List.of(new Entity("e1", EntityKind.PERSON, "Quill", List.of(in(text, "Quill")))),
        List.of(
            quote(
                "q1",
                QuoteKind.MIXED,
                List.of(
                    in(text, "nearly 20 people had drowned"),
                    in(text, "the \"greedy\" ferry company")),
                in(text, "said"),
                in(text, "Quill"),
                new Speaker("Quill", SpeakerKind.PERSON, "e1", null),
                Stance.STATED,
                0.9)),
        List.of(
            new Figure(
                "f1",
                in(text, "20"),
                new Quantity(
                    BigDecimal.valueOf(20),
                    BigDecimal.valueOf(18),
                    BigDecimal.valueOf(20),
                    Hedge.LESS_THAN,
                    null),
                "people",
                Measure.KILLED,
                false,
                null,
                null,
                SINKING,
                "subject-of-drown")),
        List.of(),
        List.of(
            new Blame(
                "b1",
                in(text, "blamed the \"greedy\" ferry company"),
                "ferry company",
                "Quill",
                Stance.STATED,
                false,
                null,
                SINKING,
                "blame")));
  }

  private static Quote quote(
      String id,
      QuoteKind kind,
      List<Span> content,
      Span cue,
      Span source,
      @Nullable Speaker speaker,
      Stance stance,
      double confidence) {
    return new Quote(
        id,
        kind,
        content,
        List.of(cue),
        List.of(source),
        speaker,
        stance,
        false,
        confidence,
        "by-hand");
  }

  private static Span in(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
