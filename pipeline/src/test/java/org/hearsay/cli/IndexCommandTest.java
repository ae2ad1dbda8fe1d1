package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.index.ArticleIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indexing through the command line, with articles that are annotated already, so without models.
 */
class IndexCommandTest {

  private static final String BUGLE = AnnotatedArticleJson.write(GullBay.bugle());
  private static final String COURIER = AnnotatedArticleJson.write(GullBay.courier());

  @TempDir Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("two.jsonl"), BUGLE + "\n" + COURIER + "\n");
  }

  @Test
  void countsWhatIsNewAndWhatIsUnchanged() {
    assertEquals("hearsay: 2 read: 2 indexed\n", index("two.jsonl").err());
    assertEquals("hearsay: 2 read: 2 unchanged\n", index("two.jsonl").err());
  }

  @Test
  void replacesWhatHasChanged() throws IOException {
    index("two.jsonl");
    Files.writeString(
        folder.resolve("two.jsonl"),
        BUGLE.replace("\"language\":\"en\"", "\"language\":\"en-GB\""));
    assertEquals("hearsay: 1 read: 1 replaced\n", index("two.jsonl").err());
  }

  @Test
  void aBrokenLineBetweenTwoGoodOnesCostsItselfAlone() throws IOException {
    Files.writeString(folder.resolve("broken.jsonl"), BUGLE + "\n{\"id\":\n" + COURIER + "\n");
    Run run = index("broken.jsonl");
    assertEquals(ExitCode.LOSSES, run.code());
    assertEquals(
        folder.resolve("broken.jsonl")
            + ":2:7: not valid JSON: Unexpected end-of-input within/between Object entries (failed)",
        run.err().lines().findFirst().orElseThrow().substring("hearsay: ".length()));
    assertEquals(
        "3 read: 2 indexed, 1 failed",
        run.err().lines().skip(1).findFirst().orElseThrow().substring("hearsay: ".length()));
  }

  @Test
  void aPathThatIsNotThereEndsItBeforeItBegins() {
    Run run = index("two.jsonl", "nowhere");
    assertEquals(ExitCode.NOT_FOUND, run.code());
    assertEquals("hearsay: nowhere: there is no such file or folder\n", run.err());
  }

  @Test
  void noPathIsAMistake() {
    assertEquals(ExitCode.USAGE, index().code());
  }

  @Test
  void theSecondOfTwoRunsIsToldOfTheFirst() {
    try (ArticleIndex first = ArticleIndex.open(folder.resolve("index"))) {
      first.commit();
      Run second = index("two.jsonl");
      assertEquals(ExitCode.FAILED, second.code());
      assertEquals(
          "hearsay: another run is writing to the index in "
              + folder.resolve("index")
              + "; try again when it has finished\n",
          second.err());
    }
  }

  @Test
  void aFailedRunLeavesTheIndexAnswering() {
    index("two.jsonl");
    String before = run("quotes", "--format", "json").out();
    index("nowhere");
    assertEquals(before, run("quotes", "--format", "json").out());
  }

  private Run index(String... paths) {
    String[] args = new String[paths.length + 1];
    args[0] = "index";
    System.arraycopy(paths, 0, args, 1, paths.length);
    return run(args);
  }

  private Run run(String... args) {
    return Run.of(folder, Map.of("HEARSAY_INDEX", "index"), args);
  }
}
