package org.hearsay.report;

import java.util.List;

/** A stretch of text that is to be shown in one way. */
record Piece(String text, Mark mark) {

  /** How to show it. */
  enum Mark {
    NONE,
    /** The figure, or the words that blame. */
    FIGURE,
    /** Stands in this wording alone. */
    ADDED,
    /** Stands in the wording that this one is held against, and not here. */
    REMOVED
  }

  static Piece plain(String text) {
    return new Piece(text, Mark.NONE);
  }

  /** What one reads when marks are not shown. */
  static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
