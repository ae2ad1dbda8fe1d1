package org.hearsay.compare.wording;

import java.util.List;

/** What differs between two wordings, in a sentence for the reader. */
final class Changes {

  /** Of more words than these only the first are shown. */
  private static final int SHOWN = 25;

  private Changes() {}

  static String reason(SayingPairs.Pair pair, Saying a, Saying b) {
    String left = a.telling().source().label();
    String right = b.telling().source().label();
    return switch (pair.verdict()) {
      case SAME ->
          left + " and " + right + (pair.quoted() ? " quote the same words." : " tell it alike.");
      case MISATTRIBUTED ->
          left + " has " + a.speaker() + " say it, " + right + " has " + b.speaker() + " say it.";
      case TRUNCATED, REWORDED ->
          pair.differences().isEmpty()
              ? left + " and " + right + " tell it in different words."
              : told(pair.differences().getFirst(), left, right)
                  + number(pair.differences(), left, right);
    };
  }

  /** A number that is another one, too, beside what is said to be heavier. */
  private static String number(List<Difference> differences, String left, String right) {
    return differences.stream()
        .skip(1)
        .filter(difference -> difference.weight() == Weight.NUMBER)
        .findFirst()
        .map(difference -> " And " + told(difference, left, right))
        .orElse("");
  }

  private static String told(Difference difference, String left, String right) {
    if (difference.left().isEmpty()) {
      return right + " has " + shown(difference.right()) + ", which " + left + leaves(difference);
    }
    if (difference.right().isEmpty()) {
      return left + " has " + shown(difference.left()) + ", which " + right + leaves(difference);
    }
    return left
        + " has "
        + shown(difference.left())
        + ", "
        + right
        + " has "
        + shown(difference.right())
        + ".";
  }

  private static String leaves(Difference difference) {
    return difference.verdict() == org.hearsay.compare.finding.QuoteVerdict.TRUNCATED
        ? " leaves out."
        : " has not.";
  }

  private static String shown(String words) {
    List<String> all = List.of(words.split(" ", -1));
    return all.size() <= SHOWN
        ? "“" + words + "”"
        : "“" + String.join(" ", all.subList(0, SHOWN)) + " …”";
  }
}
