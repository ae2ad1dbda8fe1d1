package org.hearsay.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Threads for what a comparison can do side by side. What comes out does not depend on their
 * number.
 */
final class Workers implements AutoCloseable {

  /** More gain little: one thread reads what they work on. */
  private static final int MOST = 4;

  private static final int BATCH = 32;

  private final int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          threads, task -> Thread.ofPlatform().daemon().name("hearsay-compare").unstarted(task));

  /** Starts some work; who asks for what came of it waits until it is done. */
  <T> Supplier<T> start(Supplier<T> work) {
    CompletableFuture<T> doing = CompletableFuture.supplyAsync(work, pool);
    return () -> done(doing);
  }

  /** Starts some work where some that was started before is done. */
  <T> Supplier<T> startAfter(Supplier<?> before, Supplier<T> work) {
    return start(() -> {
      Object unused = before.get();
      return work.get();
    });
  }

  /**
   * Makes something of each thing in a stream, which one thread reads, and takes what was made in
   * the order of the stream. Only some things are held at a time.
   */
  <A, B> void each(Stream<A> things, Function<A, B> making, Consumer<B> taking) {
    Deque<Supplier<List<B>>> waiting = new ArrayDeque<>();
    Iterator<A> all = things.iterator();
    while (all.hasNext()) {
      List<A> batch = new ArrayList<>(BATCH);
      while (batch.size() < BATCH && all.hasNext()) {
        batch.add(all.next());
      }
      waiting.add(start(() -> batch.stream().map(making).toList()));
      if (waiting.size() > 2 * threads) {
        waiting.remove().get().forEach(taking);
      }
    }
    waiting.forEach(made -> made.get().forEach(taking));
  }

  private static <T> T done(CompletableFuture<T> doing) {
    try {
      return doing.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }

  /** What was started and not asked for is given up. */
  @Override
  public void close() {
    pool.shutdownNow();
  }
}
