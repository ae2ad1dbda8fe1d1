package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;

/**
 * Shows the models, in the place of what newspapers of their time did not print, what they know:
 * they read it better, and the tagger, which tries all tags on every word that it does not know,
 * twenty times as fast. Offsets stay.
 */
final class KnownWords {

  private static final char LOW_MARK = '\u201e';
  private static final String FOREIGN_MARKS = "\u00ab\u00bb\u2039\u203a\u201f" + LOW_MARK;
  private static final String UPPER_MARKS = "\u201c\u201d";

  /** In UTF-16 units. Addresses of web pages are longer, and no worse for being cut. */
  private static final int LONGEST_WORD = 60;

  /** Signs that a text means something by, as for degrees, stand before it. */
  private static final int FIRST_ARROW = 0x2190;

  private KnownWords() {}

  static void show(Annotation document) {
    boolean german = document.get(CoreAnnotations.TextAnnotation.class).indexOf(LOW_MARK) >= 0;
    String quotationMarks = german ? FOREIGN_MARKS + UPPER_MARKS : FOREIGN_MARKS;
    for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
      String word = token.word();
      if (word.length() == 1 && quotationMarks.indexOf(word) >= 0) {
        show("\"", token); // the upper ones too where low ones open
      } else if (word.length() > LONGEST_WORD) {
        show(word.substring(0, LONGEST_WORD), token);
      } else if (word.codePoints().allMatch(KnownWords::isPicture)) {
        show("*", token);
      }
    }
  }

  /** Emoji and what is no character at all. */
  private static boolean isPicture(int character) {
    return switch (Character.getType(character)) {
      case Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          character >= FIRST_ARROW;
      default -> false;
    };
  }

  private static void show(String known, CoreLabel token) {
    token.setWord(known);
    token.setValue(known);
  }
}
