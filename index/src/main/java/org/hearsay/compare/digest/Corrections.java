package org.hearsay.compare.digest;

import java.util.regex.Pattern;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a sentence takes back as wrong, not as outdated: "17, not 19", "an earlier version
 * said 23", but not "up from 12".
 */
final class Corrections {

  private static final Pattern TAKES_BACK =
      Pattern.compile("(?i)\\b(?:not|rather than|instead of)(?: \\w+){0,2} $");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)\\b(?:"
              + String.join("|", ResourceLines.of(Corrections.class, "notices.txt"))
              + ")\\b");

  private Corrections() {}

  /** What the sentence of a figure takes back for it; null where it takes back nothing. */
  static @Nullable Figure withdrawn(AnnotatedArticle annotated, Figure figure, Span sentence) {
    String text = annotated.article().text();
    for (Figure other : annotated.figures()) {
      if (other.superseded()
          && other.measure() == figure.measure()
          && sentence.contains(other.span())
          && !other.quantity().equals(figure.quantity())
          && isWrong(text, sentence, other.span())) {
        return other;
      }
    }
    return null;
  }

  private static boolean isWrong(String text, Span sentence, Span withdrawn) {
    return TAKES_BACK.matcher(text).region(sentence.start(), withdrawn.start()).find()
        || NOTICE.matcher(text).region(sentence.start(), sentence.end()).find();
  }
}
