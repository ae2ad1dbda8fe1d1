package org.hearsay.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One command: what it is called, what it takes, and what it does. */
interface Command {

  /** As the user types it: "index". */
  String name();

  /** What follows the name: "PATH…"; empty where nothing does. */
  String arguments();

  /** One line for the list of commands. */
  String summary();

  Options options();

  /** Whether the arguments are words of a query, which may begin with "-". */
  default boolean takesQuery() {
    return arguments().equals("[QUERY]");
  }

  /**
   * Runs it.
   *
   * @throws CommandException where it can't be done; its sentence is all that the user sees
   */
  ExitCode run(CommandLine line, Console console) throws CommandException, IOException;
}
