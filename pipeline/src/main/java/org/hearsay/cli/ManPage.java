package org.hearsay.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** The manual page, worked out of the commands' own options. */
final class ManPage {

  private ManPage() {}

  static String of(List<Command> commands) {
    StringBuilder page = new StringBuilder();
    page.append(
        ".TH HEARSAY 1\n.SH NAME\nhearsay \\- who said what, and where the sources disagree\n");
    page.append(".SH SYNOPSIS\n.B hearsay\n.I COMMAND\n[OPTION...] [ARGUMENT...]\n.SH COMMANDS\n");
    for (Command command : commands) {
      page.append(".SS ").append(escaped((command.name() + " " + command.arguments()).strip()));
      page.append('\n').append(escaped(command.summary())).append(".\n");
      for (Option option : Completion.options(command)) {
        page.append(".TP\n.B \\-\\-").append(escaped(option.getLongOpt()));
        page.append(option.hasArg() ? " " + escaped(option.getArgName()) : "").append('\n');
        page.append(escaped(option.getDescription())).append('\n');
      }
    }
    page.append(".SH QUERIES\n");
    QueryHelp.LINES.forEach(line -> page.append(".PP\n").append(escaped(line)).append('\n'));
    page.append(".SH EXIT STATUS\n");
    for (ExitCode code : ExitCode.values()) {
      page.append(".TP\n.B ").append(code.code()).append('\n').append(escaped(code.meaning()));
      page.append('\n');
    }
    return page.toString();
  }

  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
