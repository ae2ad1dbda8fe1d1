package org.hearsay.spark;

import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/** How often a part has been begun. */
final class Attempt {

  /**
   * So often a machine may be lost, or a file system be out of order, before a file is given up.
   */
  private static final int EARLY = 3;

  private Attempt() {}

  /** Counted from 0. */
  static int number() {
    @Nullable TaskContext task = TaskContext.get();
    return task == null ? 0 : task.attemptNumber();
  }

  static boolean isEarly() {
    return number() < EARLY;
  }
}
