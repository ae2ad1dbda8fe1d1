package org.hearsay.web;

import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Objects;
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

  private final Reading reading = new Reading();

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

  /** Whether nothing can be said yet, as the first one is not done. */
  boolean isFirst() {
    return latest == Compared.NOTHING;
  }

  /** Other words whenever pages of this state of the index would show something else. */
  String state(Opened state) {
    return state.number() + "-" + latest.number() + (failure == null ? "" : "-failed");
  }

  /** Why a page has nothing to say of conflicts and events; null where it has. */
  @Nullable String waiting() {
    return !isFirst()
        ? null
        : failure == null
            ? "Not known yet: the articles are being compared."
            : "Not known: the articles could not be compared.";
  }

  /** What a visitor has to know of the one that is on its way; null where none is. */
  @Nullable String notice() {
    if (!isUnderWay()) {
      return null;
    }
    return isFirst()
        ? "The articles are being compared, "
            + reading.progress()
            + "; conflicts and events appear when that is done."
        : "There are new articles or names; what is said of events and conflicts is still from"
            + " before them, "
            + reading.progress()
            + ".";
  }

  /** What who asks for an event or the report gets before there are any. */
  HttpResponseException notYet() {
    return new HttpResponseException(
        503, Objects.requireNonNullElse(waiting(), "not known yet"), Map.of());
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
    reading.begin(search.size());
    Report all =
        Comparison.of(
            () -> reading.of(search.inAnyOrder(ArticleQuery.ALL)),
            search::shownNames,
            search.frequencies());
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
