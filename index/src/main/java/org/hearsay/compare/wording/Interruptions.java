package org.hearsay.compare.wording;

/** Tells at a glance of most texts that nothing interrupts the words in them. */
final class Interruptions {

  private Interruptions() {}

  /** Whether a text has a bracket, an ellipsis, or a stop behind another one. */
  static boolean mayBeIn(String text) {
    boolean stopped = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '(' || c == '…' || (c == '.' && stopped)) {
        return true;
      }
      stopped = c == '.' || (stopped && Character.isWhitespace(c));
    }
    return false;
  }
}
