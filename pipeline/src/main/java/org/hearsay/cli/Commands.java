package org.hearsay.cli;

import java.util.List;

/** All commands, in the order of the help. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    return List.of(
        new DemoCommand(),
        new IndexCommand(),
        new AnnotateCommand(),
        new QuotesCommand(),
        new SpeakersCommand(),
        new FiguresCommand(),
        new ReportCommand(),
        new ShowCommand(),
        new DoctorCommand());
  }
}
