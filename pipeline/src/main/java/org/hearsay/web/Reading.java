package org.hearsay.web;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hearsay.report.Wording;

/** How far a comparison is, by the articles that it has read. Thread-safe. */
final class Reading {

  private final AtomicLong size = new AtomicLong();
  private final AtomicInteger rounds = new AtomicInteger();
  private final AtomicLong read = new AtomicLong();

  /** All is to be read anew, so many articles at a time. */
  void begin(long articles) {
    size.set(articles);
    rounds.set(0);
    read.set(0);
  }

  /** The same articles, counted as they are read; comparing asks for them more than once. */
  <T> Stream<T> of(Stream<T> articles) {
    rounds.incrementAndGet();
    read.set(0);
    return articles.peek(article -> read.incrementAndGet());
  }

  /** "1,200 of 9,000 read for their quotes so far". */
  String progress() {
    long done = Math.min(read.get(), size.get());
    String told = Wording.number(done) + " of " + Wording.number(size.get()) + " read for their ";
    return switch (rounds.get()) {
      case 0 -> "which begins now";
      case 1 -> done < size.get() ? told + "quotes so far" : "now quote by quote";
      default -> done < size.get() ? told + "figures so far" : "now figure by figure";
    };
  }
}
