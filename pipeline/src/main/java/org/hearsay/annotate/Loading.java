package org.hearsay.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is loaded beside other work, from when this is made on. */
final class Loading<T> {

  private final CompletableFuture<T> loading;

  Loading(Supplier<T> loader) {
    loading = CompletableFuture.supplyAsync(loader);
  }

  /** Waits for it. Throws what the loader threw. */
  T get() {
    try {
      return loading.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
