package org.hearsay.compare.wording;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.corpus.ResourceLines;

/** Whether an outlet's own words put what it quotes at an earlier occasion: "said in April". */
final class Occasion {

  /** Until so many days after a month's end or begin, an article may still speak of that month. */
  private static final int MARGIN = 7;

  /** What is printed within so many days is of one time, whatever it looks back on. */
  private static final int NEAR = 20;

  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b[Ii]n (?:early |late |mid-)?(January|February|March|April|May|June|July|August|September|October|November|December)\\b");

  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\b(?:"
              + ResourceLines.of(Occasion.class, "occasions.txt").stream()
                  .collect(Collectors.joining("|"))
              + ")\\b");

  private Occasion() {}

  /** Whether one was said long before the other was printed, and the other does not say so. */
  static boolean isOther(Saying a, Saying b) {
    return isBefore(a, b) != isBefore(b, a);
  }

  /** Whether the sentence of one puts it at a time that is not the other's. */
  private static boolean isBefore(Saying one, Saying other) {
    String own = QUOTED.matcher(one.telling().sentence()).replaceAll(" ");
    LocalDate printed = one.telling().source().published();
    LocalDate others = other.telling().source().published();
    if (printed == null || others == null) {
      return false;
    }
    boolean isLate = ChronoUnit.DAYS.between(others, printed) > NEAR;
    return !isLate && (EARLIER.matcher(own).find() || isOfOtherMonth(own, others));
  }

  private static boolean isOfOtherMonth(String own, LocalDate printed) {
    Matcher named = MONTH.matcher(own);
    while (named.find()) {
      Month month = Month.valueOf(named.group(1).toUpperCase(Locale.ROOT));
      boolean isNear =
          printed.minusDays(MARGIN).getMonth() == month
              || printed.getMonth() == month
              || printed.plusDays(MARGIN).getMonth() == month;
      if (!isNear) {
        return true;
      }
    }
    return false;
  }
}
