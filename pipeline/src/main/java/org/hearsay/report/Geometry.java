package org.hearsay.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Places in the page's drawings, as percentages: the drawings have no size of their own, so a phone
 * and a sheet of paper stretch the axis and leave letters and dots as they are.
 */
final class Geometry {

  /** Room beside the axis' ends for half a dot and half a number, in percent. */
  private static final double SIDE = 4;

  /** Room beside the first and the last day of a timeline. */
  private static final double DAY_SIDE = 11;

  private static final double ABOVE = 22;
  private static final double BELOW = 14;

  private Geometry() {}

  /** Along a track. */
  static String across(double place) {
    return percent(SIDE + place * (100 - 2 * SIDE));
  }

  static String width(Reach reach) {
    return percent((reach.to() - reach.from()) * (100 - 2 * SIDE));
  }

  /** Along the days of a timeline. */
  static String along(double place) {
    return percent(DAY_SIDE + place * (100 - 2 * DAY_SIDE));
  }

  /** Up the values of a timeline. */
  static String up(double place) {
    return percent(100 - BELOW - place * (100 - ABOVE - BELOW));
  }

  static String height(Reach reach) {
    return percent((reach.to() - reach.from()) * (100 - ABOVE - BELOW));
  }

  /** What makes an interval fade towards its open end; null where it has two ends or none. */
  static @Nullable String fade(Reach reach) {
    return fade(reach, "low", "high");
  }

  static @Nullable String fadeUpright(Reach reach) {
    return fade(reach, "down", "up");
  }

  private static @Nullable String fade(Reach reach, String low, String high) {
    return reach.openLow() == reach.openHigh()
        ? null
        : "url(#open-" + (reach.openLow() ? low : high) + ")";
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
