package org.hearsay.corpus.read;

import java.util.regex.Pattern;

/** What an input holds, made fit to be shown in a message. */
final class Shown {

  /** Control characters, which steer terminals, and those that turn the direction of writing. */
  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{2028}\\x{2029}]");

  private static final int LONGEST = 60;

  private Shown() {}

  static String harmless(String text) {
    return HARMFUL.matcher(text).replaceAll("\uFFFD");
  }

  /** In quotation marks, cut where it is long. */
  static String quoted(String text) {
    return '"' + harmless(text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text) + '"';
  }
}
