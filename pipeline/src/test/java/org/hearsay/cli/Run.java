package org.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What one call of the command line gave. */
record Run(ExitCode code, String out, String err) {

  /** Runs in-process, in a folder, without a terminal. */
  static Run of(Path folder, Map<String, String> environment, String... args) {
    return of(folder, environment, 0, args);
  }

  /**
   * @param columns of the terminal; 0 is none
   */
  static Run of(Path folder, Map<String, String> environment, int columns, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            environment,
            columns,
            folder);
    ExitCode code = new Main(Commands.all()).run(args, console);
    console.out().flush();
    console.err().flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** How many lines of data there are. */
  long lines() {
    return out.lines().count();
  }
}
