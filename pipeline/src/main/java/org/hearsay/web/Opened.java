package org.hearsay.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.identity.Aliases;
import org.hearsay.index.search.Search;

/**
 * One state of the index and of the alias file, for as long as somebody reads it. What is worked
 * out once for a state is kept with it. Thread-safe.
 */
final class Opened {

  private static final int KEPT = 200;

  private final Search search;
  private final Aliases aliases;
  private final long number;

  /** Who asks the same at the same time waits for the first one's answer. */
  private final Object[] working = Stream.generate(Object::new).limit(32).toArray();

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

  /** The answer to a question, which says all that the answer depends on. */
  @SuppressWarnings("unchecked") // what is kept under a question is its answer
  <T> T once(Object question, Supplier<T> answer) {
    Object known = kept.get(question);
    if (known == null) {
      synchronized (working[Math.floorMod(question.hashCode(), working.length)]) {
        known = kept.get(question);
        if (known == null) {
          known = answer.get();
          kept.put(question, known);
        }
      }
    }
    return (T) known;
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
