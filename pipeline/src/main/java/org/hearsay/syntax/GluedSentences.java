package org.hearsay.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences between which a page lost its space: "of the nurses.And then". The tokenizer makes one
 * word of the last and the first.
 *
 * <p>A name of the web ("Example.Com") and a short abbreviation before a name ("St.Orrin") are
 * none.
 */
public final class GluedSentences {

  private static final Pattern JOINT =
      Pattern.compile("\\p{L}*\\p{Ll}{3}[.?!](?!(?:Com|Org|Net|Gov)\\b)\\p{Lu}\\p{Ll}*");

  private GluedSentences() {}

  /** Whether a sentence ends within the word and another begins. */
  public static boolean isJoint(String word) {
    return JOINT.matcher(word).matches();
  }

  /** The text up to where a sentence ends within a word of it; all of it where none does. */
  public static String first(String text) {
    Matcher joint = JOINT.matcher(text);
    if (!joint.find()) {
      return text;
    }
    int mark = joint.start();
    while (Character.isLetter(text.charAt(mark))) {
      mark++;
    }
    return text.substring(0, mark);
  }
}
