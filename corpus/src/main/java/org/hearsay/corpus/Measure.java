package org.hearsay.corpus;

/** What kind of quantity a figure is, and what follows from that for comparing it. */
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
  COUNT;

  /** Whether it counts people to whom something happened: an event has one such number of each. */
  public boolean countsPeople() {
    return switch (this) {
      case KILLED,
          INJURED,
          CASUALTIES,
          MISSING,
          KIDNAPPED,
          DISPLACED,
          EVACUATED,
          ARRESTED,
          INFECTED ->
          true;
      case MONEY, DURATION, DATE, PERCENT, VOTE, TEMPERATURE, MAGNITUDE, DISTANCE, AGE, COUNT ->
          false;
    };
  }

  /**
   * Whether it falls as often as it rises: people are found, heal, return and are let go; prices,
   * shares and things come and go. The dead only become more.
   */
  public boolean canFall() {
    return switch (this) {
      case MISSING,
          INJURED,
          CASUALTIES,
          KIDNAPPED,
          DISPLACED,
          EVACUATED,
          ARRESTED,
          INFECTED,
          PERCENT,
          MONEY,
          COUNT ->
          true;
      case KILLED, DURATION, DATE, VOTE, TEMPERATURE, MAGNITUDE, DISTANCE, AGE -> false;
    };
  }
}
