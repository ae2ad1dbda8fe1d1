package org.hearsay.compare.text;

import java.util.List;

/**
 * A line through given points, level before the first and after the last: how much likeness counts,
 * which says no more beyond some point.
 *
 * @param points x rising
 */
public record Curve(List<Point> points) {

  public record Point(double x, double y) {}

  public Curve {
    points = List.copyOf(points);
  }

  /** Through (0, 0) and these. */
  public static Curve through(Point... points) {
    Point[] all = new Point[points.length + 1];
    all[0] = new Point(0, 0);
    System.arraycopy(points, 0, all, 1, points.length);
    return new Curve(List.of(all));
  }

  public static Point point(double x, double y) {
    return new Point(x, y);
  }

  public double at(double x) {
    Point before = points.getFirst();
    for (Point point : points) {
      if (x < point.x()) {
        double part = point.x() == before.x() ? 0 : (x - before.x()) / (point.x() - before.x());
        return before.y() + Math.max(0, part) * (point.y() - before.y());
      }
      before = point;
    }
    return before.y();
  }
}
