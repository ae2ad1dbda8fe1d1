package org.hearsay.batch;

import java.util.Locale;

/** How an article's way through a run ends. */
public enum Ending {
  INDEXED,
  /** Handed on without an index. */
  ANNOTATED,
  UNCHANGED,
  REPLACED,
  /** Taken, but a fault of the program cost some of its figures. */
  INCOMPLETE,
  /** An article of the same id came before it in this run; the first one counts. */
  DUPLICATE,
  SKIPPED,
  FAILED,
  /** No end of its own: something is to be said of an article that was read. */
  NOTED;

  /** As in "12 indexed". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
