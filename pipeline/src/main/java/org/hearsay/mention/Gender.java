package org.hearsay.mention;

/** Which pronoun the article would use for a person. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether one person can be both; an unknown gender clashes with none. */
  public boolean clashesWith(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }

  /** This gender, or the other where this one is unknown. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }

  static Gender of(String word) {
    return switch (word) {
      case "female", "FEMALE" -> FEMALE;
      case "male", "MALE" -> MALE;
      default -> UNKNOWN;
    };
  }
}
