package org.hearsay.quantity;

/**
 * What sort of quantity it is: a number of things, or an amount in units of one dimension.
 *
 * <p>Ordinals, years, dates, clock times, telephone and house numbers, scores and numbers in names
 * are no quantities and are not read at all.
 */
public enum QuantityKind {
  /** A number of things: "1,400 people", "dozens", "four-step". */
  CARDINAL,
  /** A part of a whole, as a number from 0 to 1: "two-thirds", "half of", "one in five". */
  FRACTION,
  PERCENT,
  MONEY,
  DURATION,
  /** How old somebody or something is; never a number of things. */
  AGE,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  SPEED,
  TEMPERATURE,
  ENERGY,
  POWER,
  /** The strength of an earthquake. */
  MAGNITUDE,
  /** A unit of another dimension: pressure, frequency, data, sound and so on. */
  OTHER_UNIT
}
