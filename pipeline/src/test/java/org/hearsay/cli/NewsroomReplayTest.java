package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A newsroom's days with the sample's articles and some of its own, step by step over one folder
 * and one index: indexed, moved, copied, changed, corrected, deleted, and asked about.
 */
@Tag("models")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewsroomReplayTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("hearsay.root", "..")).resolve("corpus/sample");

  @TempDir static Path folder;

  @BeforeEach
  void copiesTheSample() throws IOException {
    if (Files.exists(folder.resolve("news"))) {
      return;
    }
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("news").resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  @Order(1)
  void everythingIsIndexedOnce() {
    assertTrue(run("index", "news").err().contains("17 read: 17 indexed"));
    assertTrue(run("index", "news/calder-post").err().contains("3 read: 3 unchanged"));
  }

  @Test
  @Order(2)
  void aMovedFolderIsUnchanged() throws IOException {
    Files.move(folder.resolve("news/calder-post"), folder.resolve("news/archive"));
    assertTrue(run("index", "news").err().contains("17 read: 17 unchanged"));
    assertTrue(run("index", "--prune", "news").err().contains("0 pruned"));
  }

  @Test
  @Order(3)
  void anotherCollectionWithTheSameNamesIsKeptBesideIt() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/northgate-times"));
    Files.writeString(
        other.resolve("tesk-quake.txt"),
        "Outlet: Orvik Times\nPublished: 2014-03-08\n\nThe Orvik council said on Friday that it"
            + " would send two fire engines and forty blankets to its twin town.");
    assertTrue(run("index", "other").err().contains("1 read: 1 indexed"));
    assertTrue(run("show", "northgate-times/tesk-quake").out().contains("Northgate Times"));
    assertTrue(run("show", "other/northgate-times/tesk-quake.txt").out().contains("Orvik Times"));
  }

  @Test
  @Order(4)
  void aSilentChangeIsAFinding() throws IOException {
    Path file = folder.resolve("news/northgate-times/harlow-nine-dead.txt");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("Nine dead", "Twelve dead"));
    assertTrue(run("index", "news").err().contains("16 unchanged, 1 replaced"));
    assertTrue(
        run("report").out().contains("Changed after publication"), "the report has no changes");
    assertTrue(
        run("show", file.toString()).out().contains("in the headline changed from Nine to Twelve"));
  }

  @Test
  @Order(5)
  void anOutletsReportHasTheOthersToo() {
    Run run = run("report", "--outlet", "Calder Post");
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(run.out().contains("Calder Post"), run.out());
    assertTrue(run.out().contains("Northgate Times"), run.out());
  }

  @Test
  @Order(6)
  void whatNobodyKnowsIsNotFoundAndWhatIsSoughtHasItsCode() {
    assertEquals(ExitCode.NOT_FOUND, run("quotes", "--outlet", "brackwater").code());
    assertEquals(ExitCode.NOT_FOUND, run("report", "nowords").code());
    assertEquals(ExitCode.NOT_FOUND, run("report", "--event", "foo").code());
    assertEquals(ExitCode.FOUND, run("report", "--fail-on", "conflict,update").code());
  }

  @Test
  @Order(7)
  void aCorrectionByHandHolds() {
    assertEquals(
        ExitCode.DONE, run("edit", "eastbay-daily/harlow-governor", "--outlet", "Eastbay").code());
    assertTrue(run("index", "news").err().contains("17 read: 17 unchanged"));
    assertTrue(run("figures", "--outlet", "eastbay").lines() > 0);
  }

  @Test
  @Order(8)
  void whatIsDeletedIsPrunedAndWhatIsRetractedRemoved() throws IOException {
    Files.delete(folder.resolve("news/lowland-courier/tesk-quake.txt"));
    assertTrue(
        run("index", "--prune", "news").err().contains("1 pruned: lowland-courier/tesk-quake"));
    assertTrue(run("remove", "other").err().contains("1 article removed"));
    assertTrue(run("doctor").out().contains("16 articles in "));
  }

  @Test
  @Order(9)
  void tablesThatCountFromOneDoNotReplaceEachOther() throws IOException {
    String header = "id,outlet,published,text\n";
    Files.writeString(
        folder.resolve("march.csv"),
        header
            + "1,Vessel Weekly,2025-03-04,\"The harbour master of Gannet Bay said that two tugs had"
            + " sunk.\"\n");
    Files.writeString(
        folder.resolve("april.csv"),
        header
            + "1,Rampart Post,2025-04-07,\"The bakers of Old Rampart said that flour cost them 12"
            + " dollars a sack.\"\n");
    assertTrue(run("index", "march.csv", "april.csv").err().contains("2 read: 2 indexed"));
    assertTrue(run("index", "april.csv").err().contains("1 read: 1 unchanged"));
    assertEquals(2, run("articles", "--outlet", "Vessel Weekly", "--format", "csv").lines());
  }

  @Test
  @Order(10)
  void whatLacksOutletOrDayIsListedAndRepaired() throws IOException {
    Path file = folder.resolve("bare.txt");
    Files.writeString(file, "The mayor of Osk said on Monday that the bridge would stay closed.");
    String said = run("index", "bare.txt").err();
    assertTrue(said.contains("1 article has no outlet: bare"), said);
    assertTrue(said.contains("1 article has no date: bare"), said);
    said = run("index", "--outlet", "Osk Echo", "bare.txt").err();
    assertTrue(said.contains("1 read: 1 replaced"), said);
    assertEquals(ExitCode.DONE, run("edit", "bare", "--published", "2025-03-10").code());
    said = run("index", "bare.txt").err();
    assertTrue(said.contains("1 read: 1 unchanged"), said);
    assertTrue(run("articles", "--outlet", "Osk Echo").out().contains("2025-03-10"));
  }

  @Test
  @Order(11)
  void theWebSitesOfOnePaperAreOneOutlet() throws IOException {
    Files.writeString(folder.resolve("aliases.txt"), "outlet Osk Echo = Vessel Weekly\n");
    assertEquals(3, run("articles", "--outlet", "Osk Echo", "--format", "csv").lines());
    assertTrue(run("aliases").out().contains("merged into Osk Echo"), run("aliases").out());
    Files.delete(folder.resolve("aliases.txt"));
  }

  @Test
  @Order(12)
  void aDayThatCanBeTwoIsNotGuessed() throws IOException {
    Files.writeString(
        folder.resolve("day.txt"),
        "Outlet: Quarry News\nPublished: 05/06/2025\n\nThe quarry in Lund Hollow closed, its owner"
            + " Petra Lind said.");
    Run refused = run("index", "day.txt");
    assertEquals(ExitCode.LOSSES, refused.code());
    assertTrue(refused.err().contains("can be two days"), refused.err());
    assertTrue(run("index", "--day-first", "day.txt").err().contains("1 read: 1 indexed"));
    assertTrue(run("articles", "--outlet", "Quarry News").out().contains("2025-06-05"));
  }

  @Test
  @Order(13)
  void whatFailedStaysListedUntilItSucceeds() throws IOException {
    Path failures = folder.resolve("index.failures.jsonl");
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\":\n");
    assertEquals(ExitCode.LOSSES, run("index", "broken.jsonl").code());
    run("index", "news");
    assertTrue(Files.readString(failures).contains("broken.jsonl"));
    Files.writeString(
        broken,
        "{\"id\":\"w1\",\"outlet\":\"Wharf Times\",\"published\":\"2025-03-11\",\"text\":\"Dockers in"
            + " Sund walked out at noon, their union said.\"}\n");
    assertTrue(run("index", "broken.jsonl").err().contains("1 read: 1 indexed"));
    assertTrue(Files.notExists(failures), "a list of failures is left");
  }

  @Test
  @Order(14)
  void theMachineIsNotSaidToBeTooSmallForItsLauncher() {
    String memory =
        run("doctor").out().lines().filter(line -> line.contains("memory")).findFirst().orElse("");
    assertTrue(memory.startsWith("OK"), memory);
  }

  private static Run run(String... args) {
    return Run.of(folder, Map.of("HEARSAY_INDEX", "index"), args);
  }
}
