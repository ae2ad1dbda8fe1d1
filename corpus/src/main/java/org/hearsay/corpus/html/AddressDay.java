package org.hearsay.corpus.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that an address names: /2014/12/27/, /2014-12-27-slug, /20141227/, /2014/dec/27/,
 * ?date=2014-12-27. Only a whole day counts: a year and a month are none, and the digits of an
 * article's number are none either.
 */
final class AddressDay {

  private static final String YEAR = "(?<y>19\\d\\d|20\\d\\d)";
  private static final String MONTH = "(?<m>0[1-9]|1[0-2]|[1-9])";
  private static final String DAY = "(?<d>0[1-9]|[12]\\d|3[01]|[1-9])";
  private static final String NAME =
      "(?<n>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{1,6})?";

  /** What a part of an address begins after, and what it ends before. */
  private static final String START = "(?<=[/?=&_.-])";

  private static final String END = "(?=[/?#&]|\\.[a-z]|$)";
  private static final String END_OR_SLUG = "(?=[/?#&_-]|\\.[a-z]|$)";

  private static final List<Pattern> FORMS =
      List.of(
          form(START + YEAR + "[/_-]" + MONTH + "/" + DAY + "(?=/)"),
          form(START + YEAR + "[/_-](?<m>0[1-9]|1[0-2])/(?<d>0[1-9]|[12]\\d|3[01])" + END),
          form(START + YEAR + "(?<s>[-_.])" + MONTH + "\\k<s>" + DAY + END_OR_SLUG),
          form(START + YEAR + "/(?<m>0[1-9]|1[0-2])-?(?<d>0[1-9]|[12]\\d|3[01])" + END),
          form(
              "(?<=[/=])" + YEAR + "(?<m>0[1-9]|1[0-2])/?(?<d>0[1-9]|[12]\\d|3[01])" + END_OR_SLUG),
          form(START + YEAR + "[/_-]" + NAME + "[/_-]" + DAY + END_OR_SLUG),
          form(START + NAME + "[/_-]" + DAY + "[/_-]" + YEAR + END_OR_SLUG),
          form(START + DAY + "[/_-]" + NAME + "[/_-]" + YEAR + END_OR_SLUG));

  /** Days before months and months before days; one alone must make a date. */
  private static final List<Pattern> YEAR_LAST =
      List.of(
          form(START + DAY + "(?<s>[/_-])" + MONTH + "\\k<s>" + YEAR + END_OR_SLUG),
          form(START + MONTH + "(?<s>[/_-])" + DAY + "\\k<s>" + YEAR + END_OR_SLUG));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private AddressDay() {}

  /** The day, or nothing where the address names none, or two. */
  static Optional<LocalDate> of(String address) {
    for (Pattern form : FORMS) {
      Optional<LocalDate> day = day(form, address);
      if (day.isPresent()) {
        return day;
      }
    }
    List<LocalDate> days =
        YEAR_LAST.stream().flatMap(form -> day(form, address).stream()).distinct().toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private static Optional<LocalDate> day(Pattern form, String address) {
    Matcher found = form.matcher(address);
    while (found.find()) {
      YearMonth month = YearMonth.of(Integer.parseInt(found.group("y")), month(found));
      int day = Integer.parseInt(found.group("d"));
      if (month.isValidDay(day)) {
        return Optional.of(month.atDay(day));
      }
    }
    return Optional.empty();
  }

  private static int month(Matcher found) {
    return found.namedGroups().containsKey("n")
        ? MONTHS.indexOf(found.group("n").toLowerCase(Locale.ROOT)) + 1
        : Integer.parseInt(found.group("m"));
  }

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
