package org.hearsay.corpus;

/** What the cue says about how the content is meant: "said", "claimed", "denied". */
public enum Stance {
  STATED,
  CLAIMED,
  DENIED,
  ADMITTED,
  WARNED,
  PROMISED,
  ASKED,
  BELIEVED,
  WANTED,
  ESTIMATED
}
