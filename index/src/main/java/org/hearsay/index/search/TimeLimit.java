package org.hearsay.index.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long the questions of one thread may take. A thread that never began one has no limit. What
 * runs out of time is given up and nothing of it is shown.
 */
public final class TimeLimit {

  private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

  private TimeLimit() {}

  /** A question took longer than it may. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Exceeded() {
      super("this takes too long to find; ask for less, for fewer words or for a narrower time");
    }
  }

  /** From now on, and in place of any former limit of this thread. */
  public static void begin(Duration limit) {
    END.set(System.nanoTime() + limit.toNanos());
  }

  /** This thread has no limit any more. */
  public static void end() {
    END.remove();
  }

  static boolean isOver() {
    Long end = END.get();
    return end != null && System.nanoTime() - end > 0;
  }

  /**
   * Ends a question whose time is up.
   *
   * @throws Exceeded where it is
   */
  static void check() {
    if (isOver()) {
      throw new Exceeded();
    }
  }
}
