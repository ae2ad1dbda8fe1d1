package org.hearsay.index;

/** What an index knows of an article before it is annotated. */
public enum Status {
  /** No article of this id. */
  NEW,
  /** It is there, read the same and annotated by the same annotator. */
  UNCHANGED,
  /** It is there with another content, or another annotator worked on it. */
  CHANGED
}
