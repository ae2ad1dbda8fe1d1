package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

  static List<String> commands() {
    return Commands.all().stream().map(Command::name).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) {
    Run run = run(command, "--help");
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(run.out().contains("usage"), run.out());
  }

  @Test
  void theHelpListsEveryCommand() {
    String help = run().out();
    commands().forEach(command -> assertTrue(help.contains("\n  " + command), command));
  }

  @Test
  void theHelpListsEveryExitCode() {
    String help = run("--help").out();
    for (ExitCode code : ExitCode.values()) {
      assertTrue(help.contains(code.code() + "  " + code.meaning()), help);
    }
  }

  @Test
  void anUnknownCommandIsToldWhichThereAre() {
    Run run = run("quote");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("demo, index, annotate, quotes, speakers"), run.err());
  }

  private static Run run(String... args) {
    return Run.of(Path.of(""), Map.of(), args);
  }
}
