package org.hearsay.syntax;

import java.util.Locale;

/** An article has more words than can be read in the memory that there is. */
public final class TooLongException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TooLongException(int tokens, int most) {
    super(
        String.format(
            Locale.ROOT,
            "the text has %,d words and marks, more than the limit of %,d",
            tokens,
            most));
  }
}
