package org.hearsay.batch;

import java.util.Locale;

/** How an article's way through a run ends. */
public enum Ending {
  INDEXED,
  /** Handed on without an index. */
  ANNOTATED,
  UNCHANGED,
  REPLACED,
  SKIPPED,
  FAILED;

  /** As in "12 indexed". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
