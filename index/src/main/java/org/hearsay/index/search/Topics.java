package org.hearsay.index.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that some texts have more often than others do: how many of them have a word, times how
 * rare it is among all articles (tf·idf, with texts in the place of occurrences).
 */
final class Topics {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,40}");

  /** A word of one text says nothing of the others. */
  private static final int FEWEST = 2;

  private Topics() {}

  /**
   * The likeliest topics, the best first.
   *
   * @param without words that are none, in lower case
   * @param articles how many of all have a word; 0 for words that nobody counts: "that", "would"
   */
  static List<String> of(
      Collection<String> texts,
      Set<String> without,
      ToLongFunction<String> articles,
      long size,
      int most) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((word, count) -> {
      long having = count < FEWEST || without.contains(word) ? 0 : articles.applyAsLong(word);
      if (having > 0) {
        weights.put(word, count * Math.log((size + 1.0) / (having + 1)));
      }
    });
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
