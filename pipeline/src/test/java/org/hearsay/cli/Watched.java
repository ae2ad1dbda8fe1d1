package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.read.ReadOptions;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.index.search.ArticleQuery;
import org.hearsay.index.search.Search;
import org.hearsay.watch.Feed;
import org.hearsay.watch.FeedClient;
import org.hearsay.watch.FeedStore;
import org.hearsay.watch.Pace;
import org.hearsay.watch.WatchedFeeds;
import org.hearsay.watch.WatchedFolder;
import org.jspecify.annotations.Nullable;

/** A folder and feeds that are watched while a test does what it wants; ended by {@link #close}. */
final class Watched implements AutoCloseable {

  private static final Duration QUIET = Duration.ofMillis(300);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private final Path index;
  private final ByteArrayOutputStream talk = new ByteArrayOutputStream();
  private final FeedClient client = new FeedClient("hearsay/test");
  private final Watching watching;
  private final CompletableFuture<ExitCode> end = new CompletableFuture<>();
  private @Nullable Search search;
  private List<String> ids = List.of();

  /**
   * @param usual between two requests for a feed, which users cannot have so short
   */
  Watched(Path folder, Annotators annotators, Duration usual, URI... feeds) throws IOException {
    index = folder.resolve("index");
    Path in = Files.createDirectories(folder.resolve("in"));
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(talk, true, StandardCharsets.UTF_8),
            Map.of(),
            0,
            folder);
    FeedStore store = new FeedStore(folder.resolve("index.feeds.json"));
    List<Feed> known = new ArrayList<>();
    for (URI feed : feeds) {
      known.add(store.of(feed));
    }
    Pace pace = new Pace(usual, Duration.ofDays(1), Duration.ZERO);
    watching =
        new Watching(
            new Watching.Setting(
                new IndexAddress.Folder(index),
                FailureFile.beside(index),
                new Annotating(List.of(), ReadOptions.defaults(), 2, false, Set.of()),
                false),
            List.of(new WatchedFolder(in, QUIET)),
            new WatchedFeeds(known, client::ask, pace),
            store,
            annotators,
            console);
    Thread.ofPlatform()
        .start(() -> {
          try (watching) {
            end.complete(watching.run());
          } catch (CommandException | IOException | RuntimeException e) {
            end.completeExceptionally(e);
          }
        });
  }

  /** What was said until now, without the times. */
  List<String> talk() {
    return talk.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst("^hearsay: \\d\\d:\\d\\d:\\d\\d ", ""))
        .toList();
  }

  /** The articles that others see in the index at this moment. */
  List<AnnotatedArticle> articles() {
    try (Search search = Search.open(index)) {
      return search.articles(ArticleQuery.ALL).toList();
    } catch (IndexException e) {
      return List.of(); // there is none yet
    }
  }

  /** The ids of the articles that others see; costs next to nothing while nothing is new. */
  List<String> ids() {
    if (search != null && search.isCurrent()) {
      return ids;
    }
    if (search != null) {
      search.close();
      search = null;
    }
    try {
      search = Search.open(index);
      ids = search.ids(ArticleQuery.ALL);
    } catch (IndexException e) {
      ids = List.of(); // there is none yet
    }
    return ids;
  }

  List<String> texts() {
    return articles().stream().map(one -> one.article().text().strip()).sorted().toList();
  }

  /** Waits until something is so, and says what was said where it does not come. */
  void await(String what, Callable<Boolean> isSo) throws Exception {
    long start = System.nanoTime();
    while (!isSo.call()) {
      if (end.isDone()) {
        throw new AssertionError("ended with " + end.get() + "; " + talk());
      }
      if (System.nanoTime() - start > PATIENCE) {
        throw new AssertionError(what + " does not come; " + talk() + texts());
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Ends it and waits for its end. */
  ExitCode end() throws Exception {
    watching.stop();
    return end.get(1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    watching.stop();
    end.copy().orTimeout(1, TimeUnit.MINUTES).join();
    client.close();
    if (search != null) {
      search.close();
    }
  }
}
