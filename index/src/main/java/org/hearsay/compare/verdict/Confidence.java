package org.hearsay.compare.verdict;

/** How sure a contradiction must be to be told as a conflict. */
public final class Confidence {

  public static final double DEFAULT_LINE = 0.5;

  private Confidence() {}
}
