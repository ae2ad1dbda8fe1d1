package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.batch.RunStoppedException;
import org.hearsay.corpus.Article;
import org.hearsay.index.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the machine and not an article is to blame, a run ends with one sentence. */
class BrokenMachineTest {

  @TempDir Path folder;

  @Test
  void modelsThatDoNotLoadEndTheRun() throws IOException {
    Run run =
        index((byCoreNlp, onLoad) ->
            new LoadedWhenNeeded(
                () -> {
                  throw new IllegalStateException("no file tagger.bin");
                },
                onLoad));
    assertEquals(ExitCode.FAILED, run.code());
    assertEquals(
        "hearsay: the language models cannot be loaded (java.lang.IllegalStateException: no file"
            + " tagger.bin); hearsay doctor says what is missing; nothing was annotated\n",
        run.err());
    assertTrue(Files.notExists(folder.resolve("index.failures.jsonl")));
  }

  @Test
  void noMemoryEndsTheRunAndKeepsWhatWasDone() throws IOException {
    AtomicInteger done = new AtomicInteger();
    Run run =
        index((byCoreNlp, onLoad) ->
            Annotators.without(article -> {
              if (done.incrementAndGet() > 6) {
                throw new OutOfMemoryError("Java heap space");
              }
              return StubAnnotator.annotate(article);
            }));
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("there is not enough memory to annotate; "), run.err());
    assertTrue(run.err().contains("HEARSAY_JAVA_OPTS=-Xmx3g"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    try (Search search = Search.open(folder.resolve("index"))) {
      assertEquals(6, search.size());
    }
  }

  @Test
  void anIncompleteProgramEndsTheRun() throws IOException {
    Run run =
        index((byCoreNlp, onLoad) ->
            Annotators.without(article -> {
              throw new NoClassDefFoundError("org/example/Missing");
            }));
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("the program is incomplete"), run.err());
  }

  @Test
  void oneArticleThatFailsIsItsOwnLoss() throws IOException {
    Run run =
        index((byCoreNlp, onLoad) ->
            Annotators.without(article -> {
              if (article.id().equals("3")) {
                throw new IllegalStateException("no reading");
              }
              return StubAnnotator.annotate(article);
            }));
    assertEquals(ExitCode.LOSSES, run.code());
    assertTrue(run.err().contains("annotating it failed: "), run.err());
    try (Search search = Search.open(folder.resolve("index"))) {
      assertEquals(9, search.size());
    }
  }

  @Test
  void modelsAreNotLoadedAgainForEveryArticle() {
    AtomicInteger loads = new AtomicInteger();
    LoadedWhenNeeded models =
        new LoadedWhenNeeded(
            () -> {
              throw new IllegalStateException("no file");
            },
            loads::incrementAndGet);
    Article article = new Article("1", "Gull", null, null, null, List.of(), "en", "It rained.");
    assertThrows(RunStoppedException.class, () -> models.apply(article));
    assertThrows(RunStoppedException.class, () -> models.apply(article));
    assertEquals(1, loads.get());
  }

  private Run index(Annotators annotators) throws IOException {
    for (int i = 0; i < 10; i++) {
      Files.writeString(
          Files.createDirectories(folder.resolve("in")).resolve(i + ".txt"),
          "Outlet: Gull\nPublished: 2025-03-04\n\nIt rained " + i + " times in the week before.");
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("HEARSAY_INDEX", "index"),
            0,
            folder);
    ExitCode code =
        new Main(Commands.all(annotators))
            .run(new String[] {"index", "--threads", "1", "--quiet", "in"}, console);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
