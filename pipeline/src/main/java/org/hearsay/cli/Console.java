package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
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

  /** Writes data in UTF-8, all of it. */
  void write(Data data) throws CommandException, IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    data.writeTo(writer);
    writer.flush();
    if (out.checkError()) {
      throw new CommandException(ExitCode.FAILED, "writing to standard output failed");
    }
  }

  /** What is written. */
  @FunctionalInterface
  interface Data {
    void writeTo(Writer out) throws IOException;
  }

  void say(String sentence) {
    err.println("hearsay: " + sentence);
    err.flush(); // what is said is read while the command goes on
  }

  private static PrintStream printer(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new Pipe(new FileOutputStream(descriptor)), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }

  /** That a reader has seen enough ("| head") is no failure: what it does not read is dropped. */
  private static final class Pipe extends FilterOutputStream {

    private boolean isOpen = true;

    Pipe(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (isOpen) {
        try {
          out.write(bytes, offset, length);
        } catch (IOException e) {
          if (!"Broken pipe".equals(e.getMessage())) {
            throw e;
          }
          isOpen = false;
        }
      }
    }
  }
}
