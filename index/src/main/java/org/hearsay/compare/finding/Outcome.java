package org.hearsay.compare.finding;

/** What two claims of one fact are to each other. */
public enum Outcome {
  /** Both can be right: one says less exactly what the other says. */
  PRECISION,
  /** One count at two times. */
  UPDATE,
  /** Other people or things are counted. */
  SCOPE,
  /** Not one thing after all, or nothing that an editor would hold against each other. */
  APART,
  /** Perhaps a conflict; the evidence is too thin to say so. */
  POSSIBLE,
  /** Nothing explains how both can be right. */
  CONFLICT
}
