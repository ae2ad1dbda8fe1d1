package org.hearsay.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.identity.NameKey;

/** What somebody who mistyped a word may have meant. */
final class Suggestion {

  private Suggestion() {}

  /**
   * The word that is nearest, where it is near: a letter or two in a short word, more in longer.
   */
  static Optional<String> among(String given, List<String> words) {
    String typed = plain(given);
    int most = Math.max(1, typed.length() / 4);
    return words.stream()
        .filter(word -> distance(typed, plain(word)) <= most)
        .min(Comparator.comparingInt(word -> distance(typed, plain(word))));
  }

  private static String plain(String word) {
    return NameKey.of(word).toString().toLowerCase(Locale.ROOT);
  }

  /** Letters put in, left out, exchanged, or swapped with their neighbour (Damerau). */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(int[][] steps, String one, String other, int i, int j) {
    int exchange = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(steps[i - 1][j - 1] + exchange, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
