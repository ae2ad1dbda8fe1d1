package org.hearsay.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in one of the ways that articles carry it: ISO (also basic, 20140127), RFC 1123, "January
 * 27, 2014", "Jan. 27, 2014", "27 January 2014", and with slashes, which can mean two days ({@link
 * #readings}). A time of day after it is passed over: the day is the one that is written, in
 * whatever zone that was.
 */
final class PublicationDate {

  private static final String TIME = "(?:[T,]?\\s*(?:at )?\\d{1,2}:?\\d{2}\\b.*)?";
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

  private static final List<Pattern> YEAR_MONTH_DAY =
      List.of(
          whole("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})" + TIME),
          whole("(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})" + TIME),
          whole("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:T?\\d{4,6}(?:Z|[+-].*)?)?"));
  private static final Pattern SLASHES = whole("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})" + TIME);
  private static final List<Pattern> NAMED_MONTH =
      List.of(
          whole(
              WEEKDAY
                  + "(?<m>[a-z]{3,9})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})"
                  + TIME),
          whole(
              WEEKDAY
                  + "(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<m>[a-z]{3,9})\\.?,?[\\s-](?<y>\\d{4})"
                  + TIME));
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private PublicationDate() {}

  /** The day, or nothing where the text is no date; with slashes the American way goes first. */
  static Optional<LocalDate> parse(String text) {
    return parse(text, DayOrder.MONTH_FIRST);
  }

  /** The two days that a text can mean, the American one first; none where it can mean only one. */
  static List<LocalDate> readings(String text) {
    LocalDate american = parse(text, DayOrder.MONTH_FIRST).orElse(null);
    LocalDate european = parse(text, DayOrder.DAY_FIRST).orElse(null);
    return american == null || european == null || american.equals(european)
        ? List.of()
        : List.of(american, european);
  }

  /**
   * The day, or nothing where the text is no date.
   *
   * @param order goes first where a day is written with slashes; the other way where that is none
   */
  static Optional<LocalDate> parse(String text, DayOrder order) {
    String given = text.strip();
    for (Pattern pattern : YEAR_MONTH_DAY) {
      Matcher date = pattern.matcher(given);
      if (date.matches()) {
        return date(number(date, "y"), number(date, "m"), number(date, "d"));
      }
    }
    Matcher slashes = SLASHES.matcher(given);
    if (slashes.matches()) {
      int year = number(slashes, "y");
      int first = number(slashes, "m");
      int second = number(slashes, "d");
      return order == DayOrder.DAY_FIRST
          ? date(year, second, first).or(() -> date(year, first, second))
          : date(year, first, second).or(() -> date(year, second, first));
    }
    for (Pattern pattern : NAMED_MONTH) {
      Matcher date = pattern.matcher(given);
      if (date.matches()) {
        return date(number(date, "y"), month(date.group("m")), number(date, "d"));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** From 1; 0, which is no month, where no month's name begins so. */
  private static int month(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    for (String month : MONTHS) {
      if (month.startsWith(start)) {
        return MONTHS.indexOf(month) + 1;
      }
    }
    return 0;
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }

  private static Pattern whole(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
