package org.hearsay.happening;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.TimeMention;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something happened, inclusive; null is unbounded.
 *
 * @param from the first day it can have been
 * @param to the last day it can have been
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Four digits of an earlier year are a number. */
  private static final int EARLIEST_YEAR = 1700;

  /** "Before 9 p.m. on Sunday", "by 10:30 on Friday". */
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?:[:.]\\d\\d)?(?:[ap]m)?");

  /** A month and more tells less than a day: for choosing among dates. */
  boolean areNarrow() {
    return from != null && to != null && from.plusDays(31).isAfter(to);
  }

  boolean overlap(Days other) {
    boolean before = to != null && other.from != null && to.isBefore(other.from);
    boolean after = from != null && other.to != null && from.isAfter(other.to);
    return !before && !after;
  }

  /** No later than the day of publication: all that is known of something told as past. */
  static Days until(@Nullable LocalDate published) {
    return new Days(null, published);
  }

  /**
   * The days of a time in the text; null where it does not tell when something happened.
   *
   * <p>A bare weekday, or a day without a year, is the last such day on or before publication,
   * unless the words look ahead.
   */
  static @Nullable Days of(ParsedArticle article, TimeMention time) {
    boolean onlyPresent = true;
    boolean weekday = false;
    boolean month = false;
    boolean year = false;
    boolean ahead = false;
    for (int i = time.first(); i < time.end(); i++) {
      String word = article.token(i).lower();
      onlyPresent &= Terms.has("present", word);
      weekday |= Terms.has("weekday", word);
      month |= Terms.has("month", word);
      year |= isYear(word);
      ahead |= Terms.has("ahead", word);
    }
    if (onlyPresent
        || isName(article, time)
        || isAsOf(article, time)
        || isNumber(article, time)
        || time.to().getYear() < EARLIEST_YEAR) {
      return null;
    }
    LocalDate published = article.article().published();
    if (published != null && time.from().isAfter(published) && !ahead && !isFuture(article, time)) {
      if (weekday && !month) {
        return new Days(time.from().minusWeeks(1), time.to().minusWeeks(1));
      }
      if (month && !year) {
        return new Days(time.from().minusYears(1), time.to().minusYears(1));
      }
    }
    return new Days(time.from(), time.to());
  }

  /** "Silver Spring", "the March for Lakes": a season's or a month's word in a name. */
  private static boolean isName(ParsedArticle article, TimeMention time) {
    Token first = article.token(time.first());
    int after = time.end();
    boolean march =
        after - time.first() == 1
            && first.lower().equals("march")
            && after + 1 < article.size()
            && Terms.has("march-for", article.token(after).lower())
            && article.token(after + 1).isProperNoun()
            && !Terms.has("weekday", article.token(after + 1).lower());
    return march || isSeasonInName(article, time, first);
  }

  private static boolean isSeasonInName(ParsedArticle article, TimeMention time, Token first) {
    return time.end() - time.first() == 1
        && first.isProperNoun()
        && Terms.has("season", first.lower())
        && (first.ner().equals("LOCATION")
            || (time.first() > 0 && article.token(time.first() - 1).isProperNoun()));
  }

  /** "Between 1500 and 1800 people", "nearly 1800 people": no year, though it looks like one. */
  private static boolean isNumber(ParsedArticle article, TimeMention time) {
    int at = time.end() - 1;
    boolean more = at > time.first() && article.token(time.first()).tag().equals("CD");
    if (more || !isYear(article.token(at).lower()) || at + 1 >= article.size()) {
      return false;
    }
    Token counted = article.token(at + 1);
    boolean hedged = at > 0 && Terms.has("hedge", article.token(at - 1).lower());
    boolean definite = time.first() > 0 && article.token(time.first() - 1).tag().equals("DT");
    boolean counts = counted.tag().equals("NNS") || (hedged && counted.tag().startsWith("JJ"));
    return counts
        && (hedged || (time.first() == at && !definite))
        && counted.sentence() == article.token(at).sentence()
        && (hedged || Triggers.LEXICON.of(article, counted) == null);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /**
   * "As of Friday", "by Friday", "since Friday": when it was counted. "Before midnight on Friday"
   * is when it happened.
   */
  private static boolean isAsOf(ParsedArticle article, TimeMention time) {
    if (time.first() == 0 || isTimeOfADay(article, time)) {
      return false;
    }
    Token before = article.token(time.first() - 1);
    if (!Terms.has("as-of", before.lower())
        || before.sentence() != article.token(time.first()).sentence()) {
      return false;
    }
    return !before.lower().equals("of")
        || (before.index() > 0 && article.token(before.index() - 1).lower().equals("as"));
  }

  private static boolean isTimeOfADay(ParsedArticle article, TimeMention time) {
    String first = article.token(time.first()).lower();
    return time.end() - time.first() > 1
        && (Terms.has("time-of-day", first) || CLOCK.matcher(first).matches())
        && !article.token(time.end() - 1).lower().equals(first)
        && !Character.isDigit(article.token(time.end() - 1).word().charAt(0));
  }

  /** Whether the verb over the time is told as coming: "will be held on Monday". */
  private static boolean isFuture(ParsedArticle article, TimeMention time) {
    int at = time.first();
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      Token token = article.token(at);
      if (token.isVerb() || (steps > 0 && article.child(at, "cop") >= 0)) {
        for (int child : article.children(at)) {
          String lower = article.token(child).lower().toLowerCase(Locale.ROOT);
          if (Terms.has("future", lower)) {
            return true;
          }
          if (lower.equals("to") && article.token(child).relation().equals("mark")) {
            return true;
          }
        }
        return false;
      }
      at = token.head();
    }
    return false;
  }
}
