package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAndDoctorTest {

  @TempDir Path folder;

  @Test
  void doctorFindsAllThatIsThere() {
    GullBay.indexIn(folder.resolve("index"));
    Run run = run("doctor", "--index", "index");
    assertEquals(ExitCode.DONE, run.code(), run.out());
  }

  @Test
  void doctorSaysHowManyArticlesTheIndexHolds() {
    Path index = GullBay.indexIn(folder.resolve("index"));
    assertLine("OK       index        2 articles in " + index, run("doctor", "--index", "index"));
  }

  @Test
  void doctorSaysHowToMakeAnIndex() {
    Run run = run("doctor", "--index", "nowhere");
    assertLine(
        "MISSING  index        there is no folder "
            + folder.resolve("nowhere")
            + "; hearsay index PATH… makes one",
        run);
  }

  @Test
  void doctorFailsWhereSomethingIsMissing() {
    assertEquals(ExitCode.FAILED, run("doctor", "--index", "nowhere").code());
  }

  @Test
  void doctorCreatesNothing() throws IOException {
    run("doctor", "--index", "nowhere");
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void doctorTakesNoArguments() {
    Run run = run("doctor", "please");
    assertEquals("hearsay: there is no place for \"please\" here\n", run.err());
  }

  @Test
  @Tag("models")
  void demoPrintsTheReportOnTheSample() {
    Run run = demo();
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().startsWith("Where the sources disagree\n17 articles"), run.out());
  }

  @Test
  @Tag("models")
  void demoRunTwiceAnnotatesNothing() {
    demo();
    Run again = demo();
    assertTrue(again.err().contains("17 unchanged"), again.err());
    assertFalse(again.err().contains("loading the language models"), again.err());
  }

  private Run demo() {
    return run("demo", "--index", "index");
  }

  private Run run(String... args) {
    return Run.of(folder, Map.of(), args);
  }

  private static void assertLine(String line, Run run) {
    assertTrue(run.out().lines().anyMatch(line::equals), run.out());
  }

  /** With one processor the launcher allows 1,350 MiB, of which Java counts 1,200 as heap. */
  @Test
  void theHeapThatTheLauncherGivesIsEnough() {
    assertNull(DoctorCommand.memory(1_200L << 20, 24_000L << 20).remedy());
  }

  @Test
  void tooLittleHeapIsMendedByAnOptionAndTooLittleMachineByAnother() {
    String heap = DoctorCommand.memory(512L << 20, 24_000L << 20).remedy();
    assertTrue(String.valueOf(heap).contains("HEARSAY_JAVA_OPTS=-Xmx2g"), heap);
    String machine = DoctorCommand.memory(512L << 20, 1_024L << 20).remedy();
    assertTrue(String.valueOf(machine).contains("machine with more memory"), machine);
  }
}
