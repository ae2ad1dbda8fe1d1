package org.hearsay.corpus;

/** What a name stands for. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Nationalities, events, works and other names. */
  MISC
}
