package org.hearsay.compare.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and days as a reader would write them. */
public final class Written {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Written() {}

  /** With separators for thousands and as many decimals as there are. */
  public static String number(@Nullable BigDecimal number) {
    return number == null
        ? "?"
        : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
            .format(number);
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** "7 % apart", "3.2 times as high". */
  public static String gap(double share) {
    if (share >= 1) {
      return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
              .format(share + 1)
          + " times as high";
    }
    long percent = Math.round(share * 100);
    return percent == 0 ? "less than 1 % apart" : percent + " % apart";
  }
}
