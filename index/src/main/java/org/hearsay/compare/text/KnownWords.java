package org.hearsay.compare.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The words that texts had lately: most of a text are few, and thousands of texts share them. So a
 * word is made and looked at once. Thread-safe.
 */
final class KnownWords {

  private static final int SIZE = 1 << 16;

  /**
   * A word of letters and digits, in lower case.
   *
   * @param isTelling whether it says something and is no number
   */
  record Known(String word, boolean isTelling) {

    static Known of(String word) {
      boolean isTelling =
          word.length() > 2 && !Character.isDigit(word.charAt(0)) && !Words.isStopword(word);
      return new Known(word.intern(), isTelling);
    }
  }

  private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(SIZE);

  /** The word of the first so many characters. */
  Known of(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int at = (hash ^ (hash >>> 16)) & (SIZE - 1);
    Known last = known.getAcquire(at);
    if (last == null || !isOf(last.word(), letters, length)) {
      last = Known.of(new String(letters, 0, length));
      known.setRelease(at, last);
    }
    return last;
  }

  private static boolean isOf(String word, char[] letters, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }
}
