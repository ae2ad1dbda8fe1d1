package org.hearsay.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.SpeakerKind;

/** Articles of invented outlets with what makes questions hard: names and words that meet often. */
public final class RandomArticles {

  private static final List<String> OUTLETS =
      List.of("The Daily Gull", "Daily Gull", "Evening Tern", "Heron", "El Búho", "");
  private static final List<String> PERSONS =
      List.of(
          "Ada Quill",
          "Quill",
          "Mayor Quill",
          "Bo Quill",
          "José Núñez",
          "Niamh O’Dowd",
          "Tom Ferrow",
          "Lena Stroud",
          "Dr. Hugo Brand");
  private static final List<String> BODIES =
      List.of("U.S. officials", "the health ministry", "Harbour Police", "the police", "UN");
  private static final List<String> WORDS =
      List.of(
          "ferry",
          "ferries",
          "harbour",
          "storm",
          "never",
          "safe",
          "engine",
          "failed",
          "the",
          "was",
          "not",
          "a",
          "crane",
          "cranes",
          "naïve",
          "can't",
          "won’t",
          "mayor’s",
          "report",
          "lost",
          "running",
          "runs",
          "quay",
          "strike",
          "reopened",
          "Île",
          "the",
          "of",
          "flooded",
          "market");

  private final Random random;

  private RandomArticles(long seed) {
    random = new Random(seed);
  }

  /** The same every time. */
  public static List<AnnotatedArticle> some(int count) {
    RandomArticles articles = new RandomArticles(20260501);
    List<AnnotatedArticle> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(articles.next(i));
    }
    return all;
  }

  private AnnotatedArticle next(int number) {
    LocalDate day = LocalDate.of(2025, 4, 20).plusDays(random.nextInt(40));
    Written article = Written.article("report-" + (1_000 + number), any(OUTLETS), day.toString());
    int quotes = random.nextInt(6);
    for (int i = 0; i < quotes; i++) {
      boolean isPerson = random.nextInt(3) > 0;
      article.says(
          any(isPerson ? PERSONS : BODIES),
          isPerson ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION,
          random.nextInt(4) == 0 ? "Mayor" : null,
          any(List.of(QuoteKind.values())),
          0.3 + random.nextInt(7) / 10.0,
          words(3 + random.nextInt(9)));
    }
    int figures = random.nextInt(4);
    for (int i = 0; i < figures; i++) {
      int low = random.nextInt(80);
      Measure measure = random.nextBoolean() ? Measure.KILLED : Measure.INJURED;
      article.counts(
          measure, low, low + random.nextInt(9), "About " + (low + 4) + " " + words(5) + ".");
    }
    return article.annotated();
  }

  private String words(int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(any(WORDS));
    }
    return String.join(" ", some);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
