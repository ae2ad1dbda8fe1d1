package org.hearsay.compare.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.digest.Telling;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Measure;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/** What else the sentence of a figure counts, and how far each of its figures reaches. */
final class SentenceFigures {

  /** What parts a number from some of them. */
  private static final Pattern PART_OF =
      Pattern.compile("\\b(?:including|among (?:them|whom)|of (?:them|whom))\\b");

  private record Sentence(String article, boolean inHeadline, Span span) {
    static Sentence of(Telling telling) {
      return new Sentence(telling.source().id(), telling.inHeadline(), telling.sentenceSpan());
    }
  }

  /** The figures of each sentence by where they begin. */
  private final Map<Sentence, NavigableMap<Integer, Figure>> figures = new HashMap<>();

  SentenceFigures(List<Telling> tellings) {
    for (Telling telling : tellings) {
      if (telling.figure() != null) {
        figures
            .computeIfAbsent(Sentence.of(telling), unused -> new TreeMap<>())
            .put(telling.offset(), telling.figure());
      }
    }
  }

  private NavigableMap<Integer, Figure> of(Telling telling) {
    NavigableMap<Integer, Figure> found = figures.get(Sentence.of(telling));
    return found == null ? new TreeMap<>() : found;
  }

  /** Where the figure behind begins; the end of the sentence where there is none. */
  int next(Telling telling) {
    Integer next = of(telling).higherKey(telling.offset());
    return next == null ? telling.sentence().length() : next;
  }

  /** Where the figure of the same measure before begins; 0 where there is none. */
  int previous(Telling telling, Measure measure) {
    return of(telling).headMap(telling.offset(), false).descendingMap().entrySet().stream()
        .filter(before -> before.getValue().measure() == measure)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /** What the sentence counts of people by another measure. */
  Set<FigureClaim.Companion> beside(Telling telling, Measure measure) {
    return of(telling).values().stream()
        .filter(figure -> figure.measure().countsPeople() && figure.measure() != measure)
        .flatMap(figure -> {
          BigDecimal number = figure.quantity().value();
          return number == null
              ? Stream.empty()
              : Stream.of(new FigureClaim.Companion(figure.measure(), number.stripTrailingZeros()));
        })
        .collect(Collectors.toSet());
  }

  /** The nearest greater number before it that it is said to be some of: "15, including four". */
  @Nullable BigDecimal whole(Telling telling, Figure figure) {
    BigDecimal own = figure.quantity().value();
    if (own == null) {
      return null;
    }
    for (Map.Entry<Integer, Figure> before :
        of(telling).headMap(telling.offset(), false).descendingMap().entrySet()) {
      BigDecimal number = before.getValue().quantity().value();
      String between = telling.sentence().substring(before.getKey(), telling.offset());
      if (number != null && number.compareTo(own) > 0 && PART_OF.matcher(between).find()) {
        return number;
      }
    }
    return null;
  }
}
