package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking articles out, correcting what is known of them, and outlets of several names. */
class CorrectionsTest {

  @TempDir Path folder;
  private Newsroom newsroom = new Newsroom(Path.of(""));

  @BeforeEach
  void indexesThree() throws IOException {
    newsroom = new Newsroom(folder);
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", "14 people died in Halden.");
    newsroom.write("in/more.txt", "bugle.example", "2025-03-05", "19 people died in Halden.");
    newsroom.write(
        "in/ferry.txt",
        "Title: Ferry turns back\nUrl: https://post.example/ferry\nOutlet: Skarv Post\n"
            + "Published: 2025-02-01\n\n\"The sea was rough,\" said Ada Quill in the harbour.");
    newsroom.index("in");
  }

  @Test
  void articlesAreRemovedByIdPathAndAddress() {
    Run run = newsroom.run("remove", "fire", "in/more.txt", "https://www.post.example/ferry");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.err().contains("3 articles removed: fire, more, ferry"), run.err());
    assertEquals(List.of(), newsroom.ids());
  }

  @Test
  void aWholeFolderIsRemovedByItsPath() {
    newsroom.run("remove", "in");
    assertEquals(List.of(), newsroom.ids());
  }

  @Test
  void anOutletOrEverythingBeforeADayIsRemoved() {
    newsroom.run("remove", "--before", "2025-03");
    assertEquals(List.of("fire", "more"), newsroom.ids());
    newsroom.run("remove", "--outlet", "halden bugle");
    assertEquals(List.of("more"), newsroom.ids());
  }

  @Test
  void aDryRunOfRemoveChangesNothing() {
    Run run = newsroom.run("remove", "--outlet", "Skarv Post", "--dry-run");
    assertEquals("hearsay: 1 article would be removed: ferry\n", run.err());
    assertEquals(3, newsroom.ids().size());
  }

  @Test
  void oneUnknownNameRemovesNothing() {
    Run run = newsroom.run("remove", "fire", "feery");
    assertEquals(ExitCode.NOT_FOUND, run.code());
    assertEquals("hearsay: there is no article \"feery\"; did you mean ferry?\n", run.err());
    assertEquals(3, newsroom.ids().size());
  }

  @Test
  void removeWithoutAWordRemovesNothing() {
    assertEquals(ExitCode.USAGE, newsroom.run("remove").code());
  }

  @Test
  void whatIsRemovedComesBackFromItsFile() {
    newsroom.run("remove", "fire");
    assertEquals("3 read: 1 indexed, 2 unchanged", newsroom.index("in"));
  }

  @Test
  void anEditHoldsWhenTheFileIsReadAgain() throws IOException {
    Run run = newsroom.run("edit", "fire", "--outlet", "Skarv Post", "--published", "2025-03-06");
    assertEquals("hearsay: fire is: Skarv Post, 2025-03-06, null\n", run.err());
    assertEquals("3 read: 3 unchanged", newsroom.index("in"));
    newsroom.write("in/fire.txt", "Halden Bugle", "2025-03-04", "15 people died in Halden.");
    assertEquals("3 read: 2 unchanged, 1 replaced", newsroom.index("in"));
    var fire = newsroom.articles().getLast().article();
    assertEquals(
        "fire Skarv Post 2025-03-06", fire.id() + " " + fire.outlet() + " " + fire.published());
    assertTrue(fire.text().startsWith("15"), fire.text());
  }

  @Test
  void anEditedDayMovesWhatHappened() {
    newsroom.run("edit", "fire", "--published", "2025-03-06");
    var event =
        Objects.requireNonNull(
            newsroom.articles().getLast().figures().getFirst().event(), "the stub gives one");
    assertEquals("2025-03-06", String.valueOf(event.from()));
  }

  @Test
  void anEditOfNothingIsAMistake() {
    assertEquals(ExitCode.USAGE, newsroom.run("edit", "fire").code());
    assertEquals(ExitCode.NOT_FOUND, newsroom.run("edit", "nowhere", "--title", "A").code());
  }

  @Test
  void anArticleIsShownByItsPathItsAddressAndWordsOfItsTitle() {
    for (String name : List.of("ferry", "in/ferry.txt", "http://post.example/ferry/", "turning")) {
      Run run = newsroom.run("show", name);
      assertTrue(run.out().startsWith("Ferry turns back\n"), name + " " + run.err());
    }
    assertTrue(newsroom.run("show", "the", "ferry", "turns").out().startsWith("Ferry turns back"));
  }

  @Test
  void anArticleIsShownByTheEndOfItsId() throws IOException {
    newsroom.write("in/deep/down/rain.txt", "Gull", "2025-03-04", "It rained in the hills.");
    newsroom.index("in");
    assertTrue(newsroom.run("show", "rain").out().contains("[deep/down/rain]"));
  }

  @Test
  void aNameOfSeveralArticlesIsAskedBack() {
    Run run = newsroom.run("show", "in");
    assertEquals(ExitCode.NOT_FOUND, run.code());
    assertTrue(run.err().contains("\"in\" is more than one article"), run.err());
    assertTrue(run.err().contains("  ferry  Ferry turns back"), run.err());
  }

  @Test
  void theWebSitesOfOnePaperAreOneOutlet() throws IOException {
    Files.writeString(folder.resolve("aliases.txt"), "outlet Halden Bugle = bugle.example\n");
    Run run = newsroom.run("figures", "--outlet", "bugle.example", "--format", "csv");
    assertEquals(3, run.lines());
    assertFalse(run.out().contains("bugle.example"), run.out());
    assertTrue(
        run.err().contains("aliases: line 1: 1 outlet (1 article) merged into Halden Bugle"),
        run.err());
    assertEquals(3, newsroom.run("figures", "--outlet", "halden bugle", "--format", "csv").lines());
    assertFalse(
        newsroom.run("report", "--all", "--format", "json").out().contains("bugle.example"));
  }

  @Test
  void everyRuleOfTheAliasFileIsListedWithWhatItDoes() throws IOException {
    Files.writeString(
        folder.resolve("aliases.txt"), "outlet Halden Bugle = bugle.example\nhide Bo Penn\n");
    Run run = newsroom.run("aliases");
    assertEquals("", run.err());
    assertEquals(
        """
        line  found  in  effect
           1      1   1  line 1: 1 outlet (1 article) merged into Halden Bugle
           2      0   0  line 2: nobody is called Bo Penn
        """,
        run.out());
  }

  @Test
  void severalOutletsMayBeAskedFor() {
    Run run =
        newsroom.run(
            "figures", "--outlet", "Halden Bugle", "--outlet", "bugle.example", "--format", "csv");
    assertEquals(3, run.lines());
  }
}
