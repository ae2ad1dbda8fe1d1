package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.hearsay.annotate.Annotator;
import org.hearsay.batch.Batch;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Loss;
import org.hearsay.batch.RunStoppedException;
import org.hearsay.corpus.read.IncomingArticles;
import org.hearsay.corpus.read.ReadResult;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.watch.Answer;
import org.hearsay.watch.Feed;
import org.hearsay.watch.FeedStore;
import org.hearsay.watch.WatchedFeeds;
import org.hearsay.watch.WatchedFolder;
import org.jspecify.annotations.Nullable;

/**
 * Takes into an index what comes, group by group: a group is committed before its files and feeds
 * count as read, so that whoever is killed finds them again. While nothing comes the index is let
 * go, so that others may write to it. For one thread, but for {@link #stop}.
 */
final class Watching implements AutoCloseable {

  /** Articles of a group are seen by others when all are there. */
  private static final int FILES_A_THREAD = 8;

  private static final int LOOK_EVERY = 50;
  private static final int TRY_AGAIN_AFTER = 1_000;

  private final Setting setting;
  private final List<WatchedFolder> folders;
  private final WatchedFeeds feeds;
  private final FeedStore store;
  private final Console console;
  private final Annotators.Annotation annotation;
  private final IncomingArticles incoming;
  private final Places places;
  private final Told told;
  private final Queue<WatchedFeeds.Arrival> arrivals = new ArrayDeque<>();
  private @Nullable ArticleIndex index;
  private boolean hasLost;
  private volatile boolean isStopped;

  /**
   * @param failures the file that lists what failed
   * @param annotating paths are those of folders and feeds, and none of its own
   * @param isOnce whether it ends when all that is there is taken
   */
  record Setting(IndexAddress index, Path failures, Annotating annotating, boolean isOnce) {}

  Watching(
      Setting setting,
      List<WatchedFolder> folders,
      WatchedFeeds feeds,
      FeedStore store,
      Annotators annotators,
      Console console) {
    this.setting = setting;
    this.folders = folders;
    this.feeds = feeds;
    this.store = store;
    this.console = console;
    incoming = new IncomingArticles(setting.annotating().reading());
    places = new Places(console.workingFolder());
    told = new Told(console, setting.annotating().isQuiet());
    annotation =
        annotators.annotation(
            setting.annotating().byCoreNlp(), () -> told.say("loading the language models"));
  }

  /** Goes on until it is stopped, or once. */
  ExitCode run() throws CommandException, IOException {
    if (!setting.isOnce()) {
      Thread.ofVirtual().start(() -> WarmUp.of(annotation)); // the first article need not wait
    }
    try {
      while (!isStopped && !(setting.isOnce() && isDone())) {
        if (!takeWhatIsThere()) {
          release();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RunStoppedException e) {
      throw CommandException.failed(e.getMessage() + "; what was taken before that is kept", e);
    }
    return hasLost ? ExitCode.LOSSES : ExitCode.DONE;
  }

  /** Ends it after the group that it is at; for another thread. */
  void stop() {
    isStopped = true;
  }

  private boolean isDone() {
    return folders.stream().allMatch(WatchedFolder::isRead) && feeds.isIdle(Instant.now());
  }

  /** Whether anything was there. */
  private boolean takeWhatIsThere() throws CommandException, IOException, InterruptedException {
    Instant now = Instant.now();
    feeds.askWhatIsDue(now);
    Map<WatchedFolder, List<Path>> ready = new LinkedHashMap<>();
    for (WatchedFolder folder : folders) {
      told.thereOrNot(folder);
      folder.look(now);
      List<Path> files = folder.ready(now, FILES_A_THREAD * setting.annotating().threads());
      if (!files.isEmpty()) {
        ready.put(folder, files);
      }
    }
    arrivals.addAll(feeds.arrived(ready.isEmpty() && arrivals.isEmpty() ? LOOK_EVERY : 0));
    if (ready.isEmpty() && arrivals.isEmpty()) {
      return false;
    }
    Optional<ArticleIndex> open = open();
    if (open.isEmpty()) {
      Thread.sleep(TRY_AGAIN_AFTER); // it all stays as it is until then
      return true;
    }
    for (Map.Entry<WatchedFolder, List<Path>> files : ready.entrySet()) {
      take(files.getKey(), files.getValue(), open.get());
    }
    while (!arrivals.isEmpty()) {
      take(arrivals.remove(), open.get());
    }
    return true;
  }

  private void take(WatchedFolder folder, List<Path> files, ArticleIndex into)
      throws CommandException, IOException {
    try (FailureFile list = new FailureFile(setting.failures(), console.workingFolder())) {
      list.open();
      take(
          into,
          list,
          sink ->
              incoming.files(
                  folder.root(),
                  files,
                  Instant.now(),
                  result -> {
                    list.read(result.where());
                    if (result instanceof ReadResult.Skipped skipped && skipped.until() != null) {
                      folder.again(Path.of(result.where().file()), skipped.until());
                    }
                    sink.accept(result);
                  }));
      list.finish();
    }
    folder.read(files);
  }

  private void take(WatchedFeeds.Arrival arrival, ArticleIndex into) throws IOException {
    Feed feed = arrival.feed();
    Feed after = feed.after(arrival.answer(), Instant.now(), feeds.pace());
    switch (arrival.answer()) {
      case Answer.Given given -> {
        Held held = new Held();
        take(
            into,
            told.ofFeed(feed.name()),
            sink ->
                incoming.feed(
                    feed.name(),
                    given.bytes(),
                    given.charset(),
                    Instant.now(),
                    result -> {
                      held.note(result);
                      sink.accept(result);
                    }));
        after = held.until == null ? after : after.wholeAgain(held.until);
      }
      case Answer.Unchanged same -> {}
      case Answer.Failed failed -> told.failed(feed, failed.reason(), after.next());
      case Answer.Gone gone -> told.gone(feed);
    }
    store.keep(after);
    feeds.taken(after, Instant.now());
  }

  /** The first time at which something that is held back may be read. */
  private static final class Held {

    private @Nullable Instant until;

    void note(ReadResult result) {
      if (result instanceof ReadResult.Skipped skipped
          && skipped.until() != null
          && (until == null || skipped.until().isBefore(until))) {
        until = skipped.until();
      }
    }
  }

  /** What hands over all that was read in a group. */
  @FunctionalInterface
  private interface Group {
    void read(Consumer<ReadResult> sink);
  }

  private void take(ArticleIndex into, Annotating.Losses losses, Group group) {
    Told.Sink sink = told.of(new IndexSink(into, places));
    try (Batch batch =
        new Batch(annotation, setting.annotating().threads(), sink, loss -> lose(losses, loss))) {
      group.read(batch::add);
      batch.finish();
      Counts counts = batch.counts();
      hasLost |= Annotating.code(counts) != ExitCode.DONE;
      sink.tell();
    }
  }

  private void lose(Annotating.Losses losses, Loss loss) {
    losses.add(loss);
    if (!(losses instanceof Told.OfFeed)) {
      told.lost(loss);
    }
  }

  /** The index; nothing while another process writes to it. */
  private Optional<ArticleIndex> open() {
    if (index == null) {
      try {
        index = ArticleIndex.open(setting.index(), Annotator.VERSION);
        told.isFree();
      } catch (IndexException e) {
        if (e.problem() != IndexException.Problem.LOCKED) {
          throw e;
        }
        told.isLocked(e);
        return Optional.empty();
      }
    }
    return Optional.of(index);
  }

  private void release() {
    if (index != null) {
      index.close();
      index = null;
    }
  }

  @Override
  public void close() throws IOException {
    release();
    for (WatchedFolder folder : folders) {
      folder.close();
    }
  }
}
