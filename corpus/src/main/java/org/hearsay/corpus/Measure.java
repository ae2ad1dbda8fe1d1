package org.hearsay.corpus;

/** What kind of quantity a figure is. */
public enum Measure {
  KILLED,
  INJURED,
  MISSING,
  KIDNAPPED,
  DISPLACED,
  EVACUATED,
  ARRESTED,
  INFECTED,
  MONEY,
  DURATION,
  DATE,
  PERCENT,
  VOTE,
  TEMPERATURE,
  MAGNITUDE,
  DISTANCE,
  /** How old somebody or something is. */
  AGE,
  /** Anything else that is counted. */
  COUNT
}
