package org.hearsay.corpus;

/** What sort of speaker it is. */
public enum SpeakerKind {
  PERSON,
  ORGANIZATION,
  /** Several who are not an organisation: "U.S. officials", "residents". */
  GROUP,
  /** A report, a statement, a poll. */
  DOCUMENT,
  /** One whom the article describes and does not name: "a senior official". */
  UNNAMED
}
