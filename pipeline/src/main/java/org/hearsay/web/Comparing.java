package org.hearsay.web;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.finding.Report;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * Compares all articles once for every state of the index, beside what visitors ask for: a large
 * index takes tens of seconds. Meanwhile the comparison before stays in view. Thread-safe.
 */
final class Comparing implements AutoCloseable {

  private final LiveIndex index;
  private final Supplier<Set<String>> ignored;
  private final AtomicLong asked = new AtomicLong();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("hearsay-compare").unstarted(task));

  private final Heap heap = new Heap();

  private volatile Compared latest = Compared.NOTHING;
  private volatile @Nullable String failure;

  Comparing(LiveIndex index, Supplier<Set<String>> ignored) {
    this.index = index;
    this.ignored = ignored;
  }

  /** The newest comparison that is done; {@link Compared#NOTHING} before the first. */
  Compared latest() {
    return latest;
  }

  /** Whether one of a newer state is on its way. */
  boolean isUnderWay() {
    return asked.get() > latest.number() && failure == null;
  }

  /** Why the last one could not be made; null where it could. */
  @Nullable String failure() {
    return failure;
  }

  /** Keeps the memory small while nothing is compared. */
  void tidy() {
    if (!isUnderWay()) {
      heap.tidy();
    }
  }

  /** Compares a state, unless a newer one is there by the time the worker comes to it. */
  void compare(Opened state) {
    long number = state.number();
    asked.accumulateAndGet(number, Math::max);
    worker.execute(() -> {
      if (asked.get() == number) {
        compare();
      }
    });
  }

  private void compare() {
    try {
      latest = index.ask(opened -> new Compared(compared(opened.search()), opened.number()));
      failure = null;
      heap.clear(); // comparing took many times what serving takes
    } catch (RuntimeException | LinkageError | VirtualMachineError e) {
      failure =
          String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
  }

  private Report compared(Search search) {
    Report all =
        Comparison.of(
            () -> search.inAnyOrder(ArticleQuery.ALL), search::shownNames, search.frequencies());
    Set<String> dismissed = ignored.get();
    return new Report(
        all.events(),
        all.facts().stream().filter(fact -> !dismissed.contains(fact.id())).toList(),
        all.quotes(),
        all.responsibility(),
        all.unplaced());
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
