package org.hearsay.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the value and the outlet of a point of a timeline are written: above it or below it, where
 * nothing else is. Places are from 0 to 1.
 *
 * @param isAbove whether it stands above its point
 * @param anchor how it lies to its point: start, middle or end
 */
record Label(boolean isAbove, String anchor, double left, double right, double low, double high) {

  private static final List<String> ANCHORS = List.of("middle", "end", "start");

  /** A letter of a value, in parts of the drawing on a phone, where outlets are not written. */
  private static final double LETTER = 0.036;

  /** A letter of an outlet, in parts of the drawing on paper. */
  private static final double SMALL_LETTER = 0.0145;

  private static final double GAP = 0.03;
  private static final double HEIGHT = 0.22;

  /** Half a dot. */
  private static final double DOT_ACROSS = 0.015;

  private static final double DOT_UP = 0.04;

  /** So far a label may stand out of the drawing. */
  private static final double BESIDE = 0.12;

  /**
   * The label of a point among others; null where there is no room for it.
   *
   * @param isNeeded whether it is written where it covers dots, though not where it covers labels
   */
  static @Nullable Label of(Timeline.Point point, List<Timeline.Point> all, boolean isNeeded) {
    List<Label> places = places(point);
    return places.stream()
        .filter(label -> label.isClear(point, all))
        .findFirst()
        .or(() -> places.stream().filter(label -> isNeeded && label.coversNoLabel(all)).findFirst())
        .orElse(null);
  }

  /** Where it could be written in the drawing, the best first. */
  private static List<Label> places(Timeline.Point point) {
    return Stream.of(true, false)
        .flatMap(isAbove -> ANCHORS.stream().map(anchor -> of(point, isAbove, anchor)))
        .filter(label -> label.left > -BESIDE && label.right < 1 + BESIDE && label.low >= 0)
        .toList();
  }

  private static Label of(Timeline.Point point, boolean isAbove, String anchor) {
    double width = Math.max(point.text().length() * LETTER, point.outlet().length() * SMALL_LETTER);
    double x = point.x();
    double left =
        switch (anchor) {
          case "start" -> x;
          case "end" -> x - width;
          default -> x - width / 2;
        };
    double low = isAbove ? point.y() + GAP : point.y() - GAP - HEIGHT;
    return new Label(isAbove, anchor, left, left + width, low, low + HEIGHT);
  }

  private boolean isClear(Timeline.Point own, List<Timeline.Point> all) {
    return coversNoLabel(all)
        && all.stream()
            .filter(point -> point.x() != own.x() || point.y() != own.y())
            .noneMatch(this::coversDot);
  }

  private boolean coversDot(Timeline.Point point) {
    return point.x() > left - DOT_ACROSS
        && point.x() < right + DOT_ACROSS
        && point.y() > low - DOT_UP
        && point.y() < high + DOT_UP;
  }

  private boolean coversNoLabel(List<Timeline.Point> all) {
    return all.stream()
        .map(Timeline.Point::label)
        .filter(Objects::nonNull)
        .noneMatch(other ->
            left < other.right && other.left < right && low < other.high && other.low < high);
  }

  /** How far below its point the value is written, in pixels. */
  int valueShift() {
    return isAbove ? -26 : 22;
  }

  /** How far below its point the outlet is written, in pixels. */
  int outletShift() {
    return isAbove ? -12 : 36;
  }
}
