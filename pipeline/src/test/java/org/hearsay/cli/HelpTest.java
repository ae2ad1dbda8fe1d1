package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void anUnknownCommandIsToldWhichIsMeantOrWhichThereAre() {
    assertEquals(
        "hearsay: there is no command \"quote\"; did you mean quotes?\n", run("quote").err());
    Run run = run("zeppelin");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(
        run.err().contains("there are demo, index, annotate, watch, remove, edit"), run.err());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpWithACommandIsItsHelp(String command) {
    assertEquals(run(command, "--help"), run("help", command));
  }

  @Test
  void theVersionIsOneLine() {
    assertTrue(run("--version").out().matches("hearsay.* index version \\d+, .*\\n"));
  }

  @Test
  void theHelpListsEveryValueOfAClosedSet() {
    String help = run("help", "report").out().replaceAll("\\s+", " ");
    assertTrue(help.contains("killed, injured, casualties, missing, kidnapped, displaced"), help);
    assertTrue(
        help.contains("conflict, update, scope, precision, agreement, apart or single"), help);
    assertTrue(help.contains("text, json, csv or html"), help);
  }

  @Test
  void theHelpOfAQuestionExplainsItsSyntax() {
    assertTrue(run("help", "quotes").out().contains("ferry OR boat"));
    assertFalse(run("help", "index").out().contains("ferry OR boat"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish", "man"})
  void completionKnowsEveryCommandAndOption(String shell) {
    String text = run("completion", shell).out().replace("\\-", "-");
    for (Command command : Commands.all()) {
      assertTrue(text.contains(command.name()), command.name());
      command
          .options()
          .getOptions()
          .forEach(option -> assertTrue(text.contains(option.getLongOpt()), option.getLongOpt()));
    }
    assertTrue(text.contains("precision"), text);
  }

  private static Run run(String... args) {
    return Run.of(Path.of(""), Map.of(), args);
  }
}
