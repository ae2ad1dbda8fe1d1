package org.hearsay.spark;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hearsay.batch.GivenUpException;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;

/**
 * Annotates for one task, and gives an article up that takes too long or too much memory. Where
 * memory does not suffice for several articles at a time, they are annotated one after the other:
 * what does not get by alone is to blame, and not what was annotated beside it.
 *
 * <p>Java cannot stop a thread: of an article that never ends, one goes on at the cost of a core
 * until the process ends.
 */
final class BoundedAnnotation implements Function<Article, AnnotatedArticle>, AutoCloseable {

  /** Held by all that annotate in this process, and alone by what has to be alone. */
  private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock(true);

  private final Function<Article, AnnotatedArticle> annotator;
  private final Duration limit;
  private ExecutorService thread = newThread();

  BoundedAnnotation(Function<Article, AnnotatedArticle> annotator, Duration limit) {
    this.annotator = annotator;
    this.limit = limit;
  }

  @Override
  public AnnotatedArticle apply(Article article) {
    try {
      return holding(MEMORY.readLock(), article);
    } catch (OutOfMemoryError e) {
      return alone(article);
    }
  }

  private AnnotatedArticle alone(Article article) {
    try {
      return holding(MEMORY.writeLock(), article);
    } catch (OutOfMemoryError e) {
      throw new GivenUpException("there is not enough memory to annotate it, even alone", e);
    }
  }

  private AnnotatedArticle holding(Lock lock, Article article) {
    lock.lock();
    try {
      return inTime(article);
    } finally {
      lock.unlock();
    }
  }

  private AnnotatedArticle inTime(Article article) {
    Future<AnnotatedArticle> result = thread.submit(() -> annotator.apply(article));
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.shutdownNow();
      thread = newThread();
      throw new GivenUpException(
          "annotating it takes longer than " + limit.toSeconds() + " seconds", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the task was ended");
    } catch (ExecutionException e) {
      throw thrown(e);
    }
  }

  /** As if it had been thrown by this thread. */
  private static RuntimeException thrown(ExecutionException e) {
    return switch (e.getCause()) {
      case Error error -> throw error;
      case RuntimeException exception -> exception;
      case null, default -> new IllegalStateException(e);
    };
  }

  private static ExecutorService newThread() {
    return Executors.newSingleThreadExecutor(task -> {
      Thread thread = new Thread(task, "hearsay-annotation");
      thread.setDaemon(true);
      return thread;
    });
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
