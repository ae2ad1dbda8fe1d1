package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command may touch of the world around it.
 *
 * @param out for data
 * @param err for talk
 * @param columns the terminal's width in characters; 0 where the output is no terminal
 * @param workingFolder against which the user's relative paths are read
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    int columns,
    Path workingFolder) {

  private static final int WIDTH_OF_A_FILE = 100;

  /** The process's own streams, in UTF-8. The launcher says how wide the terminal is. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        printer(FileDescriptor.out),
        printer(FileDescriptor.err),
        System.getenv(),
        Integer.getInteger("hearsay.columns", 0),
        Path.of(""));
  }

  boolean isTerminal() {
    return columns > 0;
  }

  /** Colour only where a terminal shows it and the user has not asked for none (no-color.org). */
  boolean hasColour() {
    return isTerminal() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** How wide text may be. */
  int width() {
    return isTerminal() ? columns : WIDTH_OF_A_FILE;
  }

  void say(String sentence) {
    err.println("hearsay: " + sentence);
  }

  private static PrintStream printer(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
