package org.hearsay.quantity;

import org.hearsay.corpus.Span;

/**
 * A token, or a part of one where the tokenizer leaves number and unit in one ("45g", "1,200€").
 *
 * @param token index of the token in the article
 * @param glued whether no space stands before it
 */
record Piece(int token, Span span, String text, String lower, boolean glued) {

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isHyphen() {
    return text.length() == 1 && "-–‐‑".indexOf(text.charAt(0)) >= 0;
  }

  boolean isDash() {
    return isHyphen() || text.equals("—") || text.equals("--");
  }

  boolean startsWithCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** "Seven", not "SEVEN". */
  boolean isCapitalised() {
    return startsWithCapital() && text.length() > 1 && !Character.isUpperCase(text.charAt(1));
  }
}
