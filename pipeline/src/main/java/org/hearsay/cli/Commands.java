package org.hearsay.cli;

import java.util.List;

/** All commands, in the order of the help. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    return List.of(new IndexCommand(), new AnnotateCommand(), new ReportCommand());
  }
}
