package org.hearsay.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hearsay.identity.Aliases;
import org.hearsay.index.search.Search;

/**
 * One state of the index and of the alias file, for as long as somebody reads it. What is worked
 * out once for a state is kept with it. Thread-safe.
 */
final class Opened {

  private static final int KEPT = 200;

  /** A longer text is not kept: two hundred of the API's largest pages are 80 MB. */
  private static final int LONGEST = 1 << 16;

  private final Search search;
  private final Aliases aliases;
  private final long number;

  private final Map<Object, FutureTask<Object>> working = new ConcurrentHashMap<>();
  private final AtomicInteger users = new AtomicInteger(1);
  private final Map<Object, Object> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
              return size() > KEPT;
            }
          });

  /**
   * @param number grows with every state
   */
  Opened(Search search, Aliases aliases, long number) {
    this.search = search;
    this.aliases = aliases;
    this.number = number;
  }

  Search search() {
    return search;
  }

  Aliases aliases() {
    return aliases;
  }

  long number() {
    return number;
  }

  /**
   * The answer to a question, which says all that the answer depends on. Who asks the same at the
   * same time waits for the first one's answer. An answer may ask other questions, as long as none
   * comes back to the first.
   */
  @SuppressWarnings("unchecked") // what is kept under a question is its answer
  <T> T once(Object question, Supplier<T> answer) {
    Object known = kept.get(question);
    if (known != null) {
      return (T) known;
    }
    FutureTask<Object> own = new FutureTask<>(answer::get);
    FutureTask<Object> first = working.putIfAbsent(question, own);
    if (first != null) {
      return (T) answerOf(first);
    }
    try {
      own.run();
      Object found = answerOf(own);
      if (!(found instanceof String text) || text.length() <= LONGEST) {
        kept.put(question, found);
      }
      return (T) found;
    } finally {
      working.remove(question);
    }
  }

  private static Object answerOf(FutureTask<Object> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException reason
          ? reason
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the site is closing", e);
    }
  }

  /** Whether it is still there for one more reader, who then has to {@link #leave}. */
  boolean enter() {
    return users.getAndUpdate(number -> number == 0 ? 0 : number + 1) > 0;
  }

  /** The last one closes it. */
  void leave() {
    if (users.decrementAndGet() == 0) {
      search.close();
    }
  }
}
