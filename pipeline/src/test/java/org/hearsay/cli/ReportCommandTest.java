package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.annotate.Annotator;
import org.hearsay.index.ArticleIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report over a small index, through the real command line. */
class ReportCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void writesTheIndex() {
    GullBay.indexIn(folder.resolve("index"));
  }

  @Test
  void articlesAddedLaterGiveTheSameReport() {
    Path later = folder.resolve("later");
    try (ArticleIndex index = ArticleIndex.open(later, Annotator.VERSION)) {
      index.add(GullBay.courier());
      index.commit();
    }
    String before = report("later");
    try (ArticleIndex index = ArticleIndex.open(later, Annotator.VERSION)) {
      index.add(GullBay.bugle());
      index.commit();
    }
    assertFalse(before.contains("bugle-1"), before);
    assertEquals(report("index"), report("later"));
  }

  /** "Hull" stands in the Bugle alone; what the Courier says of the same ferry belongs to it. */
  @Test
  void wordsSelectEventsAndShowThemWhole() {
    String found = report("index", "hull");
    assertTrue(found.contains("bugle-1"), found);
    assertTrue(found.contains("courier-1"), found);
  }

  @Test
  void wordsThatNobodyHasAreNotFound() {
    Run run = run("report", "zeppelin");
    assertEquals(new Run(ExitCode.NOT_FOUND, "", "hearsay: no article matches\n"), run);
  }

  @Test
  void anOutletsReportShowsWhatOthersSayOfTheSame() {
    Run run = run("report", "--outlet", "halden bugle", "--format", "json");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().contains("courier-1"), run.out());
    assertTrue(run.out().contains("SCOPE"), run.out());
  }

  @Test
  void anOutletNobodyKnowsIsNotFoundAndNoAllClear() {
    for (String command : List.of("report", "quotes", "figures", "speakers")) {
      Run run = run(command, "--outlet", "brackwater");
      assertEquals(ExitCode.NOT_FOUND, run.code(), command);
      assertEquals("", run.out());
      assertTrue(
          run.err()
              .contains("no outlet is called brackwater; there are Halden Bugle, The Northern"),
          run.err());
    }
  }

  @Test
  void anOutletThatIsNearlyOneIsSuggested() {
    Run run = run("quotes", "--outlet", "haldn bugle");
    assertTrue(run.err().contains("did you mean Halden Bugle?"), run.err());
  }

  @Test
  void anEventNobodyKnowsIsNotFound() {
    Run run = run("report", "--event", "foo");
    assertEquals(ExitCode.NOT_FOUND, run.code());
    assertTrue(run.err().contains("no event is called foo"), run.err());
  }

  @Test
  void failOnHasAnExitCodeOfItsOwnAndTakesAList() {
    assertEquals(ExitCode.FOUND, run("report", "--fail-on", "scope").code());
    assertEquals(ExitCode.FOUND, run("report", "--fail-on", "update,scope").code());
    assertEquals(ExitCode.DONE, run("report", "--fail-on", "update").code());
    assertEquals(
        ExitCode.FOUND, run("report", "--outlet", "Halden Bugle", "--fail-on", "scope").code());
    assertEquals(ExitCode.USAGE, run("report", "--fail-on", "clash").code());
  }

  @Test
  void severalMeasuresAndVerdictsMayBeAskedFor() {
    assertEquals(
        ExitCode.FOUND, run("report", "--measure", "injured,killed", "--fail-on", "scope").code());
    assertEquals(
        ExitCode.FOUND,
        run("report", "--verdict", "update", "--verdict", "scope", "--fail-on", "scope").code());
    assertEquals(ExitCode.DONE, run("report", "--measure", "injured", "--fail-on", "scope").code());
  }

  @Test
  void theReportMayGoIntoAFile() throws IOException {
    Run run = run("report", "--out", "report.html", "--format", "html");
    assertEquals("hearsay: the report is in report.html\n", run.err());
    assertTrue(Files.readString(folder.resolve("report.html")).contains("<html"));
  }

  private static Run run(String command, String... args) {
    List<String> all = new ArrayList<>(List.of(command, "--index", "index"));
    all.addAll(List.of(args));
    return Run.of(folder, Map.of(), all.toArray(String[]::new));
  }

  private static String report(String index, String... words) {
    String[] all = new String[words.length + 5];
    System.arraycopy(new String[] {"report", "--index", index, "--format", "json"}, 0, all, 0, 5);
    System.arraycopy(words, 0, all, 5, words.length);
    Run run = Run.of(folder, Map.of(), all);
    assertEquals(ExitCode.DONE, run.code(), run.err());
    return run.out();
  }

  @Test
  void thereIsNothingToOpenWhereNoFileIsWritten() throws IOException {
    Run run = run("report", "--open");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("there is no --out"), run.err());
  }
}
