package org.hearsay.quote.mark;

import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;

/** Words whose first letters an apostrophe stands for: 'em, 'tis, '90s. */
final class Elisions {

  private static final Set<String> WORDS =
      Set.copyOf(ResourceLines.of(Elisions.class, "elisions.txt"));

  private Elisions() {}

  /** Whether the word after an apostrophe is one. */
  static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT)) || isDecade(word);
  }

  private static boolean isDecade(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && (word.endsWith("s") || word.length() == 2);
  }
}
