package org.hearsay.compare.finding;

/**
 * Somebody who gives two numbers for one fact that cannot both be right, or takes one of them back.
 *
 * @param who the originator, or the outlet whose headline or correction it is
 * @param reason one sentence with both numbers and where they stand
 */
public record SelfContradiction(Kind kind, String who, String reason) {

  /** Whose two numbers they are. */
  public enum Kind {
    /** Two articles quote one originator with different numbers. */
    ORIGINATOR,
    /** A headline gives another number than its own text. */
    HEADLINE,
    /** A text says that a number was wrong, and gives the one that is right. */
    CORRECTION
  }
}
