package org.hearsay.corpus;

/** What kind of quantity a figure is. */
public enum Measure {
  KILLED,
  INJURED,
  /** Killed and hurt together, where the text does not tell them apart: "five were shot". */
  CASUALTIES,
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
