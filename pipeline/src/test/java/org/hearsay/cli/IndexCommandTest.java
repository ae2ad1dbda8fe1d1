package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.index.ArticleIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
      assertTrue(
          second
              .err()
              .matches(
                  "hearsay: another run \\(process "
                      + ProcessHandle.current().pid()
                      + " of .+, since .+\\) is writing to the index in "
                      + Pattern.quote(folder.resolve("index").toString())
                      + "; try again when it has finished\n"),
          second.err());
    }
  }

  @Test
  void theFirstOfSeveralArticlesOfOneIdCounts() throws IOException {
    String other = BUGLE.replace("\"language\":\"en\"", "\"language\":\"en-GB\"");
    Files.writeString(folder.resolve("twice.jsonl"), BUGLE + "\n" + other + "\n" + COURIER + "\n");
    assertEquals(
        "hearsay: "
            + folder.resolve("twice.jsonl")
            + ":2: it is the same article as bugle-1, read before in this run (duplicate)\n"
            + "hearsay: 3 read: 2 indexed, 1 duplicate\n",
        index("twice.jsonl").err());
    assertTrue(index("twice.jsonl").err().endsWith("3 read: 2 unchanged, 1 duplicate\n"));
  }

  @Test
  void whatFailedIsListedAndCanBeFedInAgain() throws IOException {
    Path mended = folder.resolve("mended.jsonl");
    Files.writeString(mended, BUGLE + "\n{\"id\":\n");
    Files.writeString(folder.resolve("zero.txt"), "\0");
    Path list = folder.resolve("index.failures.jsonl");
    Run run = index("mended.jsonl", "zero.txt", "two.jsonl");
    assertTrue(run.err().endsWith("hearsay: the failures are listed in " + list + "\n"), run.err());
    assertEquals(2, Files.readAllLines(list).size());
    assertTrue(Files.readString(list).contains("\"reason\":\"this is not text in"));

    Files.writeString(mended, BUGLE + "\n" + COURIER + "\n");
    Files.writeString(folder.resolve("zero.txt"), "\0");
    Run again = index("index.failures.jsonl");
    assertEquals(ExitCode.LOSSES, again.code());
    assertTrue(again.err().contains("3 read: 2 unchanged, 1 failed"), again.err());
    assertEquals(1, Files.readAllLines(list).size());

    Files.delete(folder.resolve("zero.txt"));
    Files.writeString(folder.resolve("zero.txt"), COURIER);
    assertEquals(ExitCode.DONE, index("index.failures.jsonl").code());
    assertFalse(Files.exists(list));
  }

  @Test
  void whatFailedElsewhereStaysListedUntilItSucceeds() throws IOException {
    Files.writeString(folder.resolve("zeros.txt"), "\0");
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, BUGLE + "\n{\"id\":\n");
    Path list = folder.resolve("index.failures.jsonl");
    index("zeros.txt", "broken.jsonl");
    assertEquals(ExitCode.DONE, index("two.jsonl").code());
    assertEquals(2, Files.readAllLines(list).size());
    Files.writeString(broken, COURIER + "\n");
    index("broken.jsonl");
    assertEquals(1, Files.readAllLines(list).size());
    assertTrue(Files.readString(list).contains("zeros.txt"));
    Files.delete(folder.resolve("zeros.txt"));
    index("two.jsonl");
    assertFalse(Files.exists(list));
  }

  @Test
  void aFileThatIsNoListOfFailuresIsNeitherReplacedNorDeleted() throws IOException {
    Path mine = folder.resolve("mine.jsonl");
    Files.writeString(mine, BUGLE + "\n");
    Run run = index("two.jsonl", "--failures", "mine.jsonl");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("holds no list of failures"), run.err());
    assertEquals(BUGLE + "\n", Files.readString(mine));
  }

  @Test
  void countsForProgramsAddUpToWhatWasRead() throws IOException {
    Files.writeString(folder.resolve("all.jsonl"), BUGLE + "\n{\n" + BUGLE + "\n" + COURIER + "\n");
    Run run = index("all.jsonl", "--format", "json", "--quiet");
    JsonNode counts = JsonMapper.shared().readTree(run.out());
    assertEquals("hearsay-run/1", counts.path("schema").asString());
    assertEquals(4, counts.path("read").asInt());
    assertEquals(2, counts.path("indexed").asInt());
    assertEquals(1, counts.path("duplicate").asInt());
    assertEquals(1, counts.path("failed").asInt());
    assertEquals(
        folder.resolve("index.failures.jsonl").toString(), counts.path("failures").asString());
  }

  @Test
  void quietRunsSayWhatFailedAlone() throws IOException {
    assertEquals("", index("two.jsonl", "--quiet").err());
    Files.writeString(folder.resolve("zero.txt"), "\0");
    assertEquals(2, index("two.jsonl", "zero.txt", "--quiet").err().lines().count());
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
