package org.hearsay.compare.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines that stand in many articles over weeks: menus, notices, "sign up here". They say
 * nothing of what an article is about. Immutable.
 */
public final class Furniture {

  private static final int ARTICLES = 4;
  private static final int DAYS = 10;

  private static final class Seen {
    private int articles;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private void add(@Nullable LocalDate day) {
      articles++;
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }

    private boolean isFurniture() {
      boolean weeks = first != null && last != null && first.plusDays(DAYS).isBefore(last);
      return articles >= ARTICLES && weeks;
    }
  }

  /** The different lines of an article, and when it was published. Immutable. */
  public static final class Lines {
    private final long[] hashes;
    private final @Nullable LocalDate day;

    private Lines(long[] hashes, @Nullable LocalDate day) {
      this.hashes = hashes;
      this.day = day;
    }

    public static Lines of(AnnotatedArticle annotated) {
      String text = annotated.article().text();
      long[] hashes =
          lines(annotated).stream()
              .mapToLong(line -> hash(text, line))
              .sorted()
              .distinct()
              .toArray();
      return new Lines(hashes, annotated.article().published());
    }
  }

  /** In how many articles lines stand. Not thread-safe. */
  public static final class Counts {
    private final Map<Long, Seen> lines = new HashMap<>();

    public void add(Lines article) {
      for (long line : article.hashes) {
        lines.computeIfAbsent(line, unused -> new Seen()).add(article.day);
      }
    }

    public Furniture furniture() {
      Set<Long> furniture = new HashSet<>();
      lines.forEach((line, seen) -> {
        if (seen.isFurniture()) {
          furniture.add(line);
        }
      });
      return new Furniture(furniture);
    }
  }

  private final Set<Long> furniture;

  /** The furniture of some articles. */
  public static Furniture of(Stream<AnnotatedArticle> articles) {
    Counts counts = new Counts();
    articles.map(Lines::of).forEach(counts::add);
    return counts.furniture();
  }

  private Furniture(Set<Long> furniture) {
    this.furniture = furniture;
  }

  /** The lines and sentences of an article that are its own, in the order of the text. */
  List<Span> own(AnnotatedArticle annotated) {
    List<Span> own = new ArrayList<>();
    for (Span line : lines(annotated)) {
      if (!furniture.contains(hash(annotated.article().text(), line))) {
        own.add(line);
      }
    }
    return own;
  }

  /** The sentences, cut at line ends. */
  private static List<Span> lines(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    List<Span> lines = new ArrayList<>();
    for (Span sentence : annotated.sentences()) {
      int start = sentence.start();
      for (int i = start; i < sentence.end(); i++) {
        if (text.charAt(i) == '\n') {
          if (i > start) {
            lines.add(new Span(start, i));
          }
          start = i + 1;
        }
      }
      if (sentence.end() > start) {
        lines.add(new Span(start, sentence.end()));
      }
    }
    return lines;
  }

  private static long hash(String text, Span line) {
    long hash = 1125899906842597L;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hash;
  }
}
