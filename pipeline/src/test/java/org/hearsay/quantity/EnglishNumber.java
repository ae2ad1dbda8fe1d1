package org.hearsay.quantity;

/** Writes whole numbers below a thousand million as English words. */
final class EnglishNumber {

  private static final String[] ONES =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private EnglishNumber() {}

  /**
   * @param and stands before the tens: " and " or " "
   */
  static String words(long n, String and) {
    if (n >= 1_000_000) {
      return words(n / 1_000_000, and) + " million" + rest(n % 1_000_000, and);
    }
    if (n >= 1000) {
      return words(n / 1000, and) + " thousand" + rest(n % 1000, and);
    }
    if (n >= 100) {
      return ONES[(int) (n / 100)] + " hundred" + rest(n % 100, and);
    }
    if (n >= 20) {
      return TENS[(int) (n / 10)] + (n % 10 == 0 ? "" : "-" + ONES[(int) (n % 10)]);
    }
    return ONES[(int) n];
  }

  private static String rest(long n, String and) {
    return n == 0 ? "" : (n < 100 ? and : " ") + words(n, and);
  }
}
