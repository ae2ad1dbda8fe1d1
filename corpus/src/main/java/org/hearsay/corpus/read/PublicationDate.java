package org.hearsay.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in one of the ways that articles and feeds carry it: ISO (also basic, 20140127), RFC 822,
 * 850 and 1123 with years of two digits and zones of any name, asctime, "January 27, 2014", "Jan.
 * 27, 2014", "27 January 2014", 27.1.2014, and with slashes, which can mean two days ({@link
 * #readings}). A time of day after it is passed over: the day is the one that is written, in
 * whatever zone that was.
 */
final class PublicationDate {

  private static final String ZONE = "(?:[a-z]{1,5}|[+-]\\d{2}:?\\d{2})";
  private static final String HOURS_MINUTES = "\\d{1,2}(?:[:.h]\\d{2}|\\d{2}\\b|\\s*[ap]\\.?m\\b)";

  /** After the day: a time and whatever follows it, or a zone. */
  private static final String TIME =
      "(?:(?:\\s*[t,|·•–—-]\\s*|\\s+)(?:at\\s+)?" + HOURS_MINUTES + ".*|\\s*" + ZONE + ")?";

  private static final String WEEKDAY =
      "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?(?:\\s*,\\s*|\\s+))?";
  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String NAME = "(?<m>[a-z]{3,9})\\.?";

  private static final List<Pattern> NUMBERS =
      List.of(
          whole("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})" + TIME),
          whole("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:[T ]?\\d{4,6}(?:Z|[+-].*)?)?"),
          whole("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})" + TIME));
  private static final Pattern SLASHES = whole("(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})" + TIME);
  private static final List<Pattern> NAMED_MONTH =
      List.of(
          whole(WEEKDAY + NAME + "\\s+" + DAY + "(?:\\s*,\\s*|\\s+)(?<y>\\d{4})" + TIME),
          whole(
              WEEKDAY
                  + DAY
                  + "(?:\\s+of\\s+|[\\s-]+)"
                  + NAME
                  + ",?[\\s-]+(?<y>\\d{4}|\\d{2})"
                  + TIME),
          whole(
              WEEKDAY
                  + NAME
                  + "\\s+"
                  + DAY
                  + ",?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*"
                  + ZONE
                  + ")?\\s+(?<y>\\d{4})"),
          whole("(?<y>\\d{4})[\\s,-]+" + NAME + "[\\s-]+" + DAY + TIME));

  /** Nobody published news before; a smaller number is a mistake. */
  private static final int FIRST_YEAR = 1600;

  /** Years of two digits from here on are of the last century, as RFC 2822 has it. */
  private static final int FIRST_OF_LAST_CENTURY = 50;

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

  /** How a day with slashes is written that can be read in one way alone; else nothing. */
  static Optional<DayOrder> order(String text) {
    Matcher slashes = SLASHES.matcher(text.strip());
    if (!slashes.matches()) {
      return Optional.empty();
    }
    int first = number(slashes, "m");
    int second = number(slashes, "d");
    boolean isAmerican = date(year(slashes), first, second).isPresent();
    boolean isEuropean = date(year(slashes), second, first).isPresent();
    return isAmerican == isEuropean
        ? Optional.empty()
        : Optional.of(isAmerican ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
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
    for (Pattern pattern : NUMBERS) {
      Matcher date = pattern.matcher(given);
      if (date.matches()) {
        return date(year(date), number(date, "m"), number(date, "d"));
      }
    }
    Matcher slashes = SLASHES.matcher(given);
    if (slashes.matches()) {
      int year = year(slashes);
      int first = number(slashes, "m");
      int second = number(slashes, "d");
      return order == DayOrder.DAY_FIRST
          ? date(year, second, first).or(() -> date(year, first, second))
          : date(year, first, second).or(() -> date(year, second, first));
    }
    for (Pattern pattern : NAMED_MONTH) {
      Matcher date = pattern.matcher(given);
      if (date.matches()) {
        return date(year(date), month(date.group("m")), number(date, "d"));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR) {
      return Optional.empty();
    }
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

  private static int year(Matcher date) {
    int year = number(date, "y");
    if (date.group("y").length() > 2) {
      return year;
    }
    return year + (year < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }

  private static Pattern whole(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
