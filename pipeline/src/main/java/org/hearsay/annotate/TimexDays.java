package org.hearsay.annotate;

import edu.stanford.nlp.time.Timex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value stands for.
 *
 * @param from the first day
 * @param to the last day, inclusive
 */
record TimexDays(LocalDate from, LocalDate to) {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  /** "The early hours of 27 January": SUTime has no value for it but tells of which day. */
  private static final Pattern HOURS_OF_A_DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\b.* INTERSECT PT.*");

  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

  /** The days that a TIMEX3 value names; none for durations, sets and values without a year. */
  static Optional<TimexDays> of(Timex timex, @Nullable LocalDate published) {
    String value = timex.value() == null ? dayOfHours(timex) : timex.value();
    if (value == null || !List.of("DATE", "TIME").contains(timex.timexType())) {
      return Optional.empty();
    }
    try {
      return of(value.toUpperCase(Locale.ROOT), published);
    } catch (DateTimeException e) {
      // "February 30": SUTime lets it through, and there is no such day.
      return Optional.empty();
    }
  }

  private static @Nullable String dayOfHours(Timex timex) {
    Matcher match = HOURS_OF_A_DAY.matcher(timex.altVal() == null ? "" : timex.altVal());
    return match.matches() ? match.group(1) : null;
  }

  private static Optional<TimexDays> of(String value, @Nullable LocalDate published) {
    Matcher match = DAY.matcher(value);
    if (match.matches()) {
      LocalDate day = LocalDate.parse(match.group(1));
      return Optional.of(new TimexDays(day, day));
    }
    match = MONTH.matcher(value);
    if (match.matches()) {
      YearMonth month = YearMonth.parse(match.group(1));
      return Optional.of(new TimexDays(month.atDay(1), month.atEndOfMonth()));
    }
    match = YEAR.matcher(value);
    if (match.matches()) {
      int year = Integer.parseInt(match.group(1));
      return Optional.of(new TimexDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    match = WEEK.matcher(value);
    if (match.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(match.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(match.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      return Optional.of(
          new TimexDays(match.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
    }
    match = SEASON.matcher(value);
    if (match.matches()) {
      int year = Integer.parseInt(match.group(1));
      int month =
          switch (match.group(2)) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
          };
      LocalDate from = LocalDate.of(year, month, 1);
      return Optional.of(new TimexDays(from, from.plusMonths(3).minusDays(1)));
    }
    if (value.equals("PRESENT_REF") && published != null) {
      return Optional.of(new TimexDays(published, published));
    }
    return Optional.empty();
  }
}
