package org.hearsay.compare;

/**
 * A line through given points, level before the first and after the last: how much likeness counts,
 * which says no more beyond some point.
 *
 * @param points x and y in turn, x rising
 */
record Curve(double... points) {

  double at(double x) {
    if (x <= points[0]) {
      return points[1];
    }
    for (int i = 2; i < points.length; i += 2) {
      if (x < points[i]) {
        double part = (x - points[i - 2]) / (points[i] - points[i - 2]);
        return points[i - 1] + part * (points[i + 1] - points[i - 1]);
      }
    }
    return points[points.length - 1];
  }
}
