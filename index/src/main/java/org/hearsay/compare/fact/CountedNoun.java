package org.hearsay.compare.fact;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.corpus.Figure;
import org.jspecify.annotations.Nullable;

/** What several figures count, by the word that most of them have. */
public final class CountedNoun {

  private CountedNoun() {}

  /** Of equally frequent words the first of the alphabet; null where no figure has one. */
  public static @Nullable String of(Stream<Figure> figures) {
    Map<String, Integer> votes = new TreeMap<>();
    figures.forEach(figure -> {
      String counted = figure.counted();
      if (counted != null) {
        votes.merge(counted, 1, Integer::sum);
      }
    });
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
