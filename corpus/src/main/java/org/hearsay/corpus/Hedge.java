package org.hearsay.corpus;

/** How a number is meant. {@link Quantity} holds the interval that follows from it. */
public enum Hedge {
  EXACT,
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  RANGE,
  /** No number is named: "dozens". */
  VAGUE
}
