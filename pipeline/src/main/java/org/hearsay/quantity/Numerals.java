package org.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/** Numbers written in digits: "1,400", "-1.3", ".500", "1/2", "2 1/2", "10,00,000". */
final class Numerals {

  /** Longer runs of digits are identifiers. */
  private static final int MOST_DIGITS = 18;

  private static final Set<BigDecimal> UNDER =
      Set.of(
          BigDecimal.TWO,
          BigDecimal.valueOf(3),
          BigDecimal.valueOf(4),
          BigDecimal.valueOf(8),
          BigDecimal.valueOf(16));

  private Numerals() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where a number that starts here ends: digits with marks between them, and a sign before. */
  static int endOfNumber(String word, int from) {
    int at = from;
    if (at < word.length() && "+-−.".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    if (at < word.length() && word.charAt(at) == '.' && at > from) {
      at++;
    }
    if (at >= word.length() || !isDigit(word.charAt(at))) {
      return from;
    }
    while (at < word.length()) {
      char c = word.charAt(at);
      boolean between = ".,/ \u00a0\u202f⁄".indexOf(c) >= 0;
      if (!isDigit(c) && !(between && at + 1 < word.length() && isDigit(word.charAt(at + 1)))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The number, or nothing where the digits are no plain number. */
  static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > 2 * MOST_DIGITS) {
      return Optional.empty();
    }
    String word = text.replace('−', '-').replace('⁄', '/').replace('\u202f', '\u00a0');
    int gap = Math.max(word.indexOf('\u00a0'), word.indexOf(' '));
    int slash = word.indexOf('/');
    if (slash < 0) {
      return gap < 0 ? decimal(word) : decimal(word.replace("\u00a0", "").replace(" ", ""));
    }
    if (gap > slash) {
      return Optional.empty(); // a fraction has nothing behind it
    }
    Optional<BigDecimal> whole =
        gap < 0 ? Optional.of(BigDecimal.ZERO) : decimal(word.substring(0, gap));
    Optional<BigDecimal> over = decimal(word.substring(gap + 1, slash));
    Optional<BigDecimal> under = decimal(word.substring(slash + 1));
    if (whole.isEmpty()
        || over.isEmpty()
        || under.isEmpty()
        || !isFraction(over.get(), under.get())) {
      return Optional.empty();
    }
    return Optional.of(whole.get().add(over.get().divide(under.get(), MathContext.DECIMAL64)));
  }

  /** Whether text like this is a fraction rather than a date ("9/11") or a score ("8/10"). */
  private static boolean isFraction(BigDecimal over, BigDecimal under) {
    if (over.signum() <= 0 || over.compareTo(under) >= 0 || under.scale() > 0) {
      return false;
    }
    return UNDER.contains(under);
  }

  private static Optional<BigDecimal> decimal(String word) {
    StringBuilder digits = new StringBuilder(word.length());
    int at = 0;
    if (word.startsWith("-") || word.startsWith("+")) {
      if (word.startsWith("-")) {
        digits.append('-');
      }
      at = 1;
    }
    int point = word.indexOf('.');
    int whole = point < 0 ? word.length() : point;
    boolean code = whole - at > 1 && word.charAt(at) == '0';
    if (code || !isGrouped(word.substring(at, whole))) {
      return Optional.empty();
    }
    int count = 0;
    for (int i = at; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c)) {
        count++;
        digits.append(c);
      } else if (c == '.' && i == point) {
        digits.append(c);
      } else if (c != ',' || i > whole) {
        return Optional.empty();
      }
    }
    if (count == 0 || count > MOST_DIGITS || digits.charAt(digits.length() - 1) == '.') {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits.toString()));
  }

  /** Whether commas stand before three digits at the end, and before two or three elsewhere. */
  private static boolean isGrouped(String whole) {
    int comma = whole.lastIndexOf(',');
    if (comma < 0) {
      return true;
    }
    if (whole.length() - comma != 4 || comma == 0) {
      return false;
    }
    int end = comma;
    while (end > 0) {
      int before = whole.lastIndexOf(',', end - 1);
      int group = end - before - 1;
      if (group < 1 || group > 3 || (before >= 0 && group < 2)) {
        return false;
      }
      end = before;
    }
    return true;
  }
}
