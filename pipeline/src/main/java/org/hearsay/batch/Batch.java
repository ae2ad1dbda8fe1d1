package org.hearsay.batch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.ReadResult;
import org.hearsay.corpus.read.Where;
import org.hearsay.syntax.TooLongException;
import org.jspecify.annotations.Nullable;

/**
 * One run over what a reader reads: each article is annotated unless the sink holds it, and handed
 * to the sink in the order of the input, whatever the number of threads. At most a few articles a
 * thread are held at any time, and a hash of each id (some 50 bytes).
 *
 * <p>Used by one thread, which also calls the sink. An article that cannot be annotated is a loss
 * and not the end of the run; a sink that fails is the end, and so is an annotator that can
 * annotate nothing ({@link RunStoppedException}).
 */
public final class Batch implements AutoCloseable {

  private static final String OURS = "org.hearsay.";

  private static final int WAITING_PER_THREAD = 4;
  private static final long MEBI = 1024 * 1024;

  private final Function<Article, AnnotatedArticle> annotator;
  private final Sink sink;
  private final Consumer<Loss> losses;
  private final ExecutorService workers;
  private final int mostWaiting;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private final Map<Ending, Long> endings = new EnumMap<>(Ending.class);
  private final Set<Long> ids = new HashSet<>();
  private final Gaps gaps = new Gaps();

  /**
   * The place of the last article that the sink held already: what is to be noted of it is known.
   */
  private @Nullable Where unchanged;

  private record Waiting(Where where, CompletableFuture<AnnotatedArticle> article) {}

  /**
   * @param annotator a pure function, called by several threads
   * @param losses told of every article that is passed over, in no particular order against the
   *     sink
   */
  public Batch(
      Function<Article, AnnotatedArticle> annotator,
      int threads,
      Sink sink,
      Consumer<Loss> losses) {
    this.annotator = annotator;
    this.sink = sink;
    this.losses = losses;
    workers = Executors.newFixedThreadPool(threads);
    mostWaiting = threads * WAITING_PER_THREAD;
  }

  /** Takes the next thing that was read; waits where too much is waiting already. */
  public void add(ReadResult result) {
    switch (result) {
      case ReadResult.Read(Where where, Article article) -> {
        Sink.Met met = sink.meet(where, article);
        if (isFirst(where, met.article())) {
          if (met.isHeld()) {
            sink.hold(where, met.article());
            count(Ending.UNCHANGED);
            unchanged = where;
          } else {
            add(
                new Waiting(
                    where,
                    CompletableFuture.supplyAsync(() -> annotator.apply(met.article()), workers)));
          }
        }
      }
      case ReadResult.ReadAnnotated(Where where, AnnotatedArticle article) -> {
        Sink.Met met = sink.meet(where, article.article());
        if (isFirst(where, met.article())) {
          add(new Waiting(where, CompletableFuture.completedFuture(article.with(met.article()))));
        }
      }
      case ReadResult.Noted(Where where, String note) -> {
        if (!where.equals(unchanged)) {
          lose(new Loss(Ending.NOTED, where, note));
        }
      }
      case ReadResult.Skipped skipped ->
          lose(new Loss(Ending.SKIPPED, skipped.where(), skipped.reason()));
      case ReadResult.Failed(Where where, String reason) ->
          lose(new Loss(Ending.FAILED, where, reason));
    }
  }

  /** Hands all that is still waiting to the sink, and lets it finish. */
  public void finish() {
    while (!waiting.isEmpty()) {
      putFirst();
    }
    sink.finish();
  }

  public Counts counts() {
    return new Counts(endings, gaps);
  }

  /** Stops the workers; what is still waiting is dropped. */
  @Override
  public void close() {
    waiting.clear();
    workers.shutdownNow();
  }

  /** Of several that are one article the first counts, so that the same run changes nothing. */
  private boolean isFirst(Where where, Article article) {
    if (ids.add(hash(article.id()))) {
      gaps.add(article);
      return true;
    }
    String reason = "it is the same article as " + article.id() + ", read before in this run";
    lose(new Loss(Ending.DUPLICATE, where, reason));
    return false;
  }

  /**
   * What ids are told apart by. Of 64 bits, because millions of ids are held: two of them share one
   * once in a million runs.
   */
  public static long hash(String id) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private void add(Waiting next) {
    waiting.add(next);
    if (waiting.size() >= mostWaiting) {
      putFirst();
    }
  }

  private void putFirst() {
    Waiting first = waiting.remove();
    AnnotatedArticle article;
    try {
      article = first.article().join();
    } catch (CompletionException e) {
      checkCanGoOn(e);
      lose(new Loss(Ending.FAILED, first.where(), complaint(e)));
      return;
    }
    Ending ending = sink.put(first.where(), article);
    if (article.faults().isEmpty()) {
      count(ending);
    } else {
      String reason = String.join("; ", article.faults());
      lose(new Loss(Ending.INCOMPLETE, first.where(), reason));
    }
  }

  /** Where not this article is to blame but the machine, all that follow would fail like it. */
  private static void checkCanGoOn(CompletionException e) {
    switch (e.getCause()) {
      case RunStoppedException stopped -> throw stopped;
      case OutOfMemoryError error ->
          throw new RunStoppedException(
              "there is not enough memory to annotate; "
                  + Runtime.getRuntime().maxMemory() / MEBI
                  + " MiB are allowed, and HEARSAY_JAVA_OPTS=-Xmx3g allows more",
              error);
      case LinkageError error ->
          throw new RunStoppedException(
              "the program is incomplete (" + error + "); build it again: mvn package", error);
      case null, default -> {}
    }
  }

  /**
   * What went wrong, and unless the article is to blame where in the program: that is a fault of
   * ours, and a report of it should say as much.
   */
  private static String complaint(CompletionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof TooLongException || cause instanceof GivenUpException) {
      return String.valueOf(cause.getMessage());
    }
    String at =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return "annotating it failed: " + cause + at;
  }

  private void lose(Loss loss) {
    count(loss.ending());
    losses.accept(loss);
  }

  private void count(Ending ending) {
    endings.merge(ending, 1L, Long::sum);
  }
}
