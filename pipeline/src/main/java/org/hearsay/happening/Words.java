package org.hearsay.happening;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a headline. */
final class Words {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private Words() {}

  static List<String> of(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }
}
