package org.hearsay.compare.series;

import org.hearsay.corpus.Figure;

/** Points in words. */
final class Written {

  private Written() {}

  /** The figure's own words. */
  static String number(Point point) {
    String sentence = point.telling().sentence();
    int start = Math.min(sentence.length(), point.telling().offset());
    int end = Math.min(sentence.length(), start + point.telling().span().length());
    return hedge(point.figure()) + sentence.substring(start, end);
  }

  private static String hedge(Figure figure) {
    return switch (figure.quantity().hedge()) {
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "up to ";
      case LESS_THAN -> "fewer than ";
      case ABOUT -> "about ";
      case EXACT, RANGE, VAGUE -> "";
    };
  }

  /** "Post gives 34, citing the mayor". */
  static String phrase(Point point) {
    String who = point.telling().source().label() + " gives " + number(point);
    return point.originator() == null ? who : who + ", citing " + point.originator();
  }
}
