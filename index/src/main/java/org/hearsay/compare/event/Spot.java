package org.hearsay.compare.event;

/**
 * Where a town lies and how large it is.
 *
 * @param latitude in degrees, rounded to a twentieth
 * @param longitude in degrees, rounded to a twentieth
 * @param inhabitants about how many
 */
public record Spot(double latitude, double longitude, double inhabitants) {

  private static final double KILOMETRES_A_DEGREE = 111.2;

  /** From so many inhabitants on a town has suburbs that are named by themselves. */
  private static final double CITY = 200_000;

  private static final double SUBURBAN = 25;

  /** Within so many kilometres a reporter may name either town. */
  private static final double NEAR = 35;

  /** About how many kilometres lie between two spots. */
  double distance(Spot other) {
    double mean = Math.toRadians((latitude + other.latitude) / 2);
    double turn = Math.abs(longitude - other.longitude);
    double east = Math.min(turn, 360 - turn) * Math.cos(mean);
    return KILOMETRES_A_DEGREE * Math.hypot(latitude - other.latitude, east);
  }

  boolean isNear(Spot other) {
    return distance(other) <= NEAR;
  }

  boolean isCity() {
    return inhabitants >= CITY;
  }

  /** Whether one is a city and the other lies in it or beside it. */
  boolean isSuburban(Spot other) {
    return Math.max(inhabitants, other.inhabitants) >= CITY && distance(other) <= SUBURBAN;
  }
}
