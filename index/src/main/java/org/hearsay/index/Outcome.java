package org.hearsay.index;

/** What became of an article that was added. */
public enum Outcome {
  INDEXED,
  /** It was there already, exactly so. */
  UNCHANGED,
  /** An article of the same id and another content was there. */
  REPLACED
}
