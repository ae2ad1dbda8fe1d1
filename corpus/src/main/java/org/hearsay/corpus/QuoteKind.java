package org.hearsay.corpus;

/** How much of a quote's content stands in quotation marks. */
public enum QuoteKind {
  /** All of it. */
  DIRECT,
  /** Some of it. */
  MIXED,
  /** None of it. */
  INDIRECT
}
