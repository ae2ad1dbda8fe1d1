package org.hearsay.index.search;

/** Which hits come first. */
public enum Order {
  /** Those that match the words of the question best; of equals the newest. */
  BEST,
  /** Those published last. */
  NEWEST,
  /** Those published first; what has no date comes last. */
  OLDEST
}
