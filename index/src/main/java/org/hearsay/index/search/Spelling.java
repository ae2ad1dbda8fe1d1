package org.hearsay.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Offers a known word for each that no article has. It looks at the words as they stand in
 * articles, without their endings, so it serves names best.
 */
final class Spelling {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]{4,40}");
  private static final int FEWEST_ARTICLES = 2;

  private final Vocabulary words;

  Spelling(Vocabulary words) {
    this.words = words;
  }

  /** The query with likelier words; nothing where every word is known or nothing is near. */
  Optional<String> mended(String query) throws IOException {
    StringBuilder mended = new StringBuilder();
    Matcher each = WORD.matcher(query);
    int last = 0;
    boolean isChanged = false;
    while (each.find()) {
      MatchResult word = each.toMatchResult();
      String nearest = isField(query, word.end()) ? "" : nearest(word.group());
      isChanged |= !nearest.isEmpty();
      mended.append(query, last, word.start()).append(nearest.isEmpty() ? word.group() : nearest);
      last = word.end();
    }
    return isChanged
        ? Optional.of(mended.append(query.substring(last)).toString())
        : Optional.empty();
  }

  /** Words that begin so, those of most articles first; of very many, the first in the alphabet. */
  List<String> wordsFrom(String given, int most) throws IOException {
    Map<String, Integer> found = words.from(given.toLowerCase(Locale.ROOT));
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isField(String query, int end) {
    return end < query.length() && query.charAt(end) == ':';
  }

  /**
   * The most frequent word that differs least, of equals the first in the alphabet; empty where the
   * word itself is known.
   */
  private String nearest(String given) throws IOException {
    String word = given.toLowerCase(Locale.ROOT);
    if (words.articlesWith(word) > 0) {
      return "";
    }
    int edits = given.length() > 5 ? 2 : 1;
    for (int distance = 1; distance <= edits; distance++) {
      Optional<String> nearest =
          words.near(word, distance).entrySet().stream()
              .filter(one -> one.getValue() >= FEWEST_ARTICLES)
              .min(
                  Map.Entry.<String, Integer>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey);
      if (nearest.isPresent()) {
        return nearest.get();
      }
    }
    return "";
  }
}
