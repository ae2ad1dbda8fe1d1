package org.hearsay.web;

/**
 * Keeps the memory that serving takes small. Comparing a large index needs much, so the heap may
 * grow to it, and a heap that may grow is left to grow before anything is taken away: what visitors
 * leave behind would fill it. So it is collected when that is more than some room. Thread-safe.
 */
final class Heap {

  /** So much may lie about, in bytes. */
  private static final long ROOM = 250L << 20;

  private long inUse = used();

  /** Takes away what nobody needs, where there may be much of it. */
  synchronized void tidy() {
    if (used() > inUse + ROOM) {
      clear();
    }
  }

  /** Takes away what nobody needs. */
  synchronized void clear() {
    System.gc();
    inUse = used();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
