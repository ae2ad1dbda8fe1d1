package org.hearsay.report;

import java.util.regex.Pattern;
import org.hearsay.compare.finding.Claim;
import org.hearsay.compare.finding.SharedQuote;

/** A wording of a quote as a page prints it: in one pair of marks where it is speech. */
final class Spoken {

  /**
   * "HARLOW MILL (Meridian Wire) -- " before a text's first sentence is the paper's, not the
   * speaker's.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .,'’-]{2,40}(?:,? \\p{Lu}\\p{L}+\\.?)?(?: \\([^)]{2,40}\\))? (?:--|[—–-]) ");

  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  private Spoken() {}

  /**
   * The words with curly marks, without the pair that stands around all of them and the comma
   * before it: {@link #isSpeech} says whether to print one.
   */
  static String words(String text) {
    String line = DATELINE.matcher(Shown.line(text).strip()).replaceFirst("");
    String bare = isWrapped(line) ? line.substring(1, line.length() - 1).strip() : line;
    return curled(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare);
  }

  /** Whether all of it is what somebody said, word by word, and none of it is told. */
  static boolean isSpeech(SharedQuote.Version version) {
    String line = DATELINE.matcher(Shown.line(version.text()).strip()).replaceFirst("");
    return isWrapped(line)
        || (!hasMarks(line) && version.claims().stream().anyMatch(Spoken::isInMarks));
  }

  private static boolean hasMarks(String line) {
    return line.chars().anyMatch(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
  }

  /** Whether one pair of marks stands around the whole, and not two pairs at its ends. */
  private static boolean isWrapped(String line) {
    int last = line.length() - 1;
    if (last < 2 || OPENING.indexOf(line.charAt(0)) < 0 || CLOSING.indexOf(line.charAt(last)) < 0) {
      return false;
    }
    return !hasMarks(line.substring(1, last));
  }

  /** Whether a mark stands before the words in their sentence. */
  private static boolean isInMarks(Claim claim) {
    int at = claim.span().start() - claim.sentenceSpan().start();
    String sentence = claim.sentence();
    if (at < 0 || at >= sentence.length()) {
      return false;
    }
    return OPENING.indexOf(sentence.charAt(at)) >= 0
        || (at > 0 && OPENING.indexOf(sentence.charAt(at - 1)) >= 0);
  }

  /** Typewriter marks as a printer sets them; what is set already stays. */
  private static String curled(String line) {
    StringBuilder curled = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      boolean opens =
          i == 0
              || Character.isWhitespace(line.charAt(i - 1))
              || "([—–-".indexOf(line.charAt(i - 1)) >= 0;
      curled.append(
          switch (line.charAt(i)) {
            case '"' -> opens ? '“' : '”';
            case '\'' -> opens ? '‘' : '’';
            default -> line.charAt(i);
          });
    }
    return curled.toString();
  }
}
