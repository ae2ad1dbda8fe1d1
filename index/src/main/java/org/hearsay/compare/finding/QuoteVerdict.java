package org.hearsay.compare.finding;

/** How the versions of one utterance stand to each other. */
public enum QuoteVerdict {
  SAME,
  TRUNCATED,
  REWORDED,
  MISATTRIBUTED
}
