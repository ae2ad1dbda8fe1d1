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

  /** Sees article after article. Not thread-safe. */
  public static final class Reader {
    private final Map<Long, Seen> lines = new HashMap<>();

    /** Sees one more. */
    public void read(AnnotatedArticle annotated) {
      Set<Long> own = new HashSet<>();
      lines(annotated).forEach(line -> own.add(hash(line.in(annotated.article().text()))));
      own.forEach(line ->
          lines.computeIfAbsent(line, unused -> new Seen()).add(annotated.article().published()));
    }

    /** What many of those that were seen have. */
    public Furniture furniture() {
      Set<Long> many = new HashSet<>();
      lines.forEach((line, seen) -> {
        if (seen.isFurniture()) {
          many.add(line);
        }
      });
      return new Furniture(many);
    }
  }

  private final Set<Long> lines;

  private Furniture(Set<Long> lines) {
    this.lines = lines;
  }

  /** That of these articles. */
  public static Furniture of(Stream<AnnotatedArticle> articles) {
    Reader reader = new Reader();
    articles.forEach(reader::read);
    return reader.furniture();
  }

  /** The lines and sentences of an article that are its own, in the order of the text. */
  List<Span> own(AnnotatedArticle annotated) {
    List<Span> own = new ArrayList<>();
    for (Span line : lines(annotated)) {
      if (!lines.contains(hash(line.in(annotated.article().text())))) {
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

  private static long hash(String line) {
    long hash = 1125899906842597L;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hash;
  }
}
