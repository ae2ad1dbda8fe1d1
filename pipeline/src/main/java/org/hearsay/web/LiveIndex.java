package org.hearsay.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.identity.AliasException;
import org.hearsay.identity.Aliases;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.index.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * The index as the last run left it, and the alias file as it was last saved. What is asked is
 * answered from one state throughout: a page is never torn. Thread-safe.
 */
final class LiveIndex implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 1_000;

  private final IndexAddress index;
  private final Path aliasFile;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("hearsay-index").unstarted(task));

  private volatile Opened current;
  private @Nullable ScheduledFuture<?> watching;
  private @Nullable FileTime aliasesSaved;
  private volatile @Nullable String problem;
  private volatile boolean isClosed;

  /**
   * @param index where it is
   * @throws IndexException where there is none
   */
  LiveIndex(IndexAddress index, Path aliasFile) {
    this.index = index;
    this.aliasFile = aliasFile;
    this.aliasesSaved = saved(aliasFile);
    this.current = open(1);
  }

  /**
   * Goes on looking for what is new.
   *
   * @param always what else is to be done every time
   */
  void watch(Consumer<Opened> onNew, Runnable always) {
    watching =
        looking.scheduleWithFixedDelay(
            () -> {
              look(onNew);
              always.run();
            },
            LOOK_EVERY_MILLIS,
            LOOK_EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  /**
   * Answers from one state.
   *
   * @throws IllegalStateException after {@link #close}
   */
  <T> T ask(Function<Opened, T> question) {
    Opened opened = current;
    while (!opened.enter()) {
      if (isClosed) {
        throw new IllegalStateException("the site is closed");
      }
      opened = current;
    }
    try {
      return question.apply(opened);
    } finally {
      opened.leave();
    }
  }

  /** Why the newest state is not shown; null where it is. */
  @Nullable String problem() {
    return problem;
  }

  /** Shows what is new at once, for who has just changed something. */
  synchronized void look(Consumer<Opened> onNew) {
    try {
      FileTime savedNow = saved(aliasFile);
      boolean isOld = !Objects.equals(savedNow, aliasesSaved);
      if (isOld || !ask(opened -> opened.search().isCurrent())) {
        aliasesSaved = savedNow;
        Opened newer = open(current.number() + 1);
        Opened older = current;
        current = newer;
        older.leave();
        onNew.accept(newer);
      }
      problem = null;
    } catch (IndexException | UncheckedIOException e) {
      problem = e.getMessage(); // shown on every page, and tried again
    }
  }

  private Opened open(long number) {
    Aliases aliases = aliases();
    return new Opened(Search.open(index, aliases), aliases, number);
  }

  private Aliases aliases() {
    try {
      return Files.exists(aliasFile) ? Aliases.read(aliasFile) : Aliases.NONE;
    } catch (AliasException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileTime saved(Path file) {
    try {
      return Files.exists(file) ? Files.getLastModifiedTime(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    isClosed = true;
    if (watching != null) {
      watching.cancel(false);
    }
    looking.shutdownNow();
    current.leave();
  }
}
