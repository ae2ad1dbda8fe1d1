package org.hearsay.figure;

import java.time.LocalDate;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.TimeMention;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The day whose state a figure is, as its sentence says: "As of Tuesday, 40 had died", "by Monday
 * evening the toll had reached 12".
 */
final class AsOfDays {

  private final Wording wording;

  AsOfDays(Wording wording) {
    this.wording = wording;
  }

  /**
   * Null where the sentence names none, or one that is to come.
   *
   * @param token index of a word of the figure
   */
  @Nullable LocalDate of(ParsedArticle article, int token) {
    int sentence = article.token(token).sentence();
    LocalDate found = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeMention time : article.times()) {
      boolean here = article.token(time.first()).sentence() == sentence;
      int away = Math.abs(time.first() - token);
      if (here && away < nearest && isAsOf(article, time)) {
        LocalDate day = past(article, time);
        found = day == null ? found : day;
        nearest = day == null ? nearest : away;
      }
    }
    return found;
  }

  private boolean isAsOf(ParsedArticle article, TimeMention time) {
    int before = time.first() - 1;
    if (before < article.sentenceOf(time.first()).first()) {
      return false;
    }
    Token word = article.token(before);
    boolean asOf =
        word.lower().equals("of") && before > 0 && article.token(before - 1).lower().equals("as");
    return asOf || wording.isIn("up-to", word);
  }

  /** The last day of the time, a bare weekday being the last one before publication. */
  private static @Nullable LocalDate past(ParsedArticle article, TimeMention time) {
    LocalDate day = time.to();
    LocalDate published = article.article().published();
    if (published == null || !day.isAfter(published)) {
      return day;
    }
    LocalDate before = day.minusWeeks(1);
    boolean ofTheWeek = time.from().plusDays(1).isAfter(time.to());
    return ofTheWeek && !before.isAfter(published) ? before : null;
  }
}
