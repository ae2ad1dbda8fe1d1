package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an outlet changes in an article after it was read is a finding of its own. */
class SilentChangesTest {

  private static final String FIRE = "14 people died in Halden when a warehouse burned down.";

  @TempDir Path folder;
  private Newsroom newsroom = new Newsroom(Path.of(""));

  @BeforeEach
  void indexesAndChanges() throws IOException {
    newsroom = new Newsroom(folder);
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", FIRE);
    newsroom.write("in/rain.txt", "Skarv Post", "2025-03-04", "It rained in the hills all day.");
    newsroom.index("in");
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", FIRE.replace("14", "19"));
    newsroom.write(
        "in/rain.txt", "Skarv Post", "2025-03-04", "It rained in the hills all day. It was cold.");
    newsroom.index("in");
  }

  @Test
  void showTellsWhatTheArticleSaidBefore() {
    String shown = newsroom.run("show", "fire").out();
    assertTrue(shown.contains("Halden Bugle, silently, "), shown);
    assertTrue(shown.contains("People killed changed from 14 to 19"), shown);
  }

  @Test
  void theReportHasItAsAFindingAndNotWhatWasOnlyAdded() {
    String report = newsroom.run("report").out();
    assertTrue(report.contains("Changed after publication"), report);
    assertTrue(report.contains("People killed changed from 14 to 19"), report);
    assertFalse(report.contains("Skarv Post"), report);
  }

  @Test
  void thePageHasIt() {
    String page = newsroom.run("report", "--format", "html").out();
    assertTrue(page.contains("People killed changed from 14 to 19"), page);
  }

  @Test
  void programsReadItWithTimesAndSentences() {
    JsonNode report =
        JsonMapper.shared().readTree(newsroom.run("report", "--format", "json").out());
    JsonNode revision = report.path("revisions").path(0);
    assertEquals("fire", revision.path("article").asString());
    assertFalse(revision.path("declared").asBoolean(true));
    JsonNode change = revision.path("changes").path(0);
    assertEquals("14", change.path("before").asString());
    assertEquals("19", change.path("after").asString());
    assertEquals(FIRE, change.path("sentenceBefore").asString());
  }

  @Test
  void sinceLeavesOutWhatWasChangedBefore() {
    assertTrue(newsroom.run("report", "--since", "1h").out().contains("from 14 to 19"));
    assertFalse(newsroom.run("report", "--since", "2099-01-01").out().contains("from 14 to 19"));
    assertEquals(ExitCode.USAGE, newsroom.run("report", "--since", "soon").code());
  }

  @Test
  void anotherQuestionsArticlesAreLeftOut() {
    assertFalse(newsroom.run("report", "--outlet", "Skarv Post").out().contains("from 14 to 19"));
  }

  @Test
  void aCorrectionWithANoticeIsNotSilent() throws IOException {
    newsroom.write(
        "in/fire.txt",
        "Halden Bugle",
        "2025-03-04",
        FIRE.replace("14", "21") + " Correction: an earlier figure was wrong.");
    newsroom.index("in");
    String shown = newsroom.run("show", "fire").out();
    assertTrue(shown.contains("Halden Bugle, with a notice, "), shown);
    assertTrue(shown.contains("from 19 to 21"), shown);
    assertTrue(shown.contains("from 14 to 19"), shown);
  }

  @Test
  void readingTheSameAgainIsNoChange() {
    newsroom.index("in");
    newsroom.run("edit", "fire", "--outlet", "Bugle");
    String shown = newsroom.run("show", "fire").out();
    assertEquals(1, shown.lines().filter(line -> line.contains(", silently, ")).count(), shown);
  }

  @Test
  void whatIsRemovedLeavesNoFormerVersion() {
    newsroom.run("remove", "fire");
    assertFalse(newsroom.run("report").out().contains("from 14 to 19"));
  }
}
