package org.hearsay.compare.finding;

/** How the values of one fact stand to each other, the strongest relation first. */
public enum FactVerdict {
  /** Disjoint intervals for the same population as of the same time. */
  CONFLICT,
  /** A toll that moved. */
  UPDATE,
  /** Another population: civilians within people, with or without the perpetrator. */
  SCOPE,
  /** One interval contains the other. */
  PRECISION,
  /** All the same. */
  AGREEMENT,
  /** Not one thing after all: figures that met, and are not of the same. */
  APART,
  /** One source alone. */
  SINGLE
}
