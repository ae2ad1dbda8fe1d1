package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers' way to a terminal; a script that says what it was given stands in for Java. */
class PagerTest {

  private static final Path LAUNCH =
      Path.of(System.getProperty("hearsay.root", "."), "pipeline/dist/src/launcher/launch.sh");
  private static final int CODE = 5;

  /** Of util-linux: runs a command as if it had a terminal. */
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir Path folder;

  @BeforeEach
  void makePrograms() throws IOException {
    assumeTrue(Files.isExecutable(SCRIPT) && System.getProperty("os.name").equals("Linux"));
    program("bin/java", "[ -t 1 ] && echo terminal || echo pipe; echo talk >&2; exit " + CODE);
    program("shout", "tr a-z A-Z");
    program(
        "launch",
        "called=x; java_version=21; java_home="
            + folder
            + "; . "
            + LAUNCH.toAbsolutePath()
            + "; launch "
            + folder
            + " x.jar \"$@\"");
  }

  @Test
  void showsALongAnswerOnATerminalPageByPage() throws Exception {
    assertEquals("PIPE TALK", onTerminal(Map.of("PAGER", folder.resolve("shout")), "report"));
  }

  @Test
  void isTheOneThatIsMeantForHearsayAlone() throws Exception {
    assertEquals(
        "PIPE TALK",
        onTerminal(Map.of("PAGER", "cat", "HEARSAY_PAGER", folder.resolve("shout")), "quotes"));
  }

  @Test
  void isLeftOutWhereTheUserWantsNone() throws Exception {
    Object shout = folder.resolve("shout");
    assertEquals("terminal talk", onTerminal(Map.of("PAGER", "cat"), "report"));
    assertEquals("terminal talk", onTerminal(Map.of("PAGER", ""), "report"));
    assertEquals("terminal talk", onTerminal(Map.of("PAGER", "no-such-program"), "report"));
    assertEquals("terminal talk", onTerminal(Map.of("PAGER", shout), "report", "--no-pager"));
  }

  @Test
  void isLeftOutWhereNothingIsToBeRead() throws Exception {
    Object shout = folder.resolve("shout");
    assertEquals("terminal talk", onTerminal(Map.of("PAGER", shout), "index", "articles"));
    assertEquals("terminal talk", onTerminal(Map.of("PAGER", shout), "watch", "articles"));
    assertEquals("terminal talk", onTerminal(Map.of("PAGER", shout), "report", "--out", "r.html"));
  }

  @Test
  void isLeftOutWhereThereIsNoTerminal() throws Exception {
    assertEquals(
        "pipe talk",
        run(Map.of("PAGER", folder.resolve("shout")), List.of("sh", "launch", "report")));
  }

  private String onTerminal(Map<String, ?> environment, String... arguments) throws Exception {
    return run(
        environment,
        List.of(
            SCRIPT.toString(), "-qec", "sh launch " + String.join(" ", arguments), "/dev/null"));
  }

  /** What was printed, on one line; the exit code is always that of the command. */
  private String run(Map<String, ?> environment, List<String> command) throws Exception {
    File printed = folder.resolve("printed").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(printed);
    builder.environment().remove("HEARSAY_PAGER");
    environment.forEach((name, value) -> builder.environment().put(name, value.toString()));
    assertEquals(CODE, builder.start().waitFor());
    return String.join(
        " ", Files.readString(printed.toPath(), StandardCharsets.UTF_8).strip().split("\\s+"));
  }

  private void program(String name, String lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
