package org.hearsay.cli;

/** Ends a command with one sentence for its user and an exit code. */
public final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final ExitCode exitCode;

  CommandException(ExitCode exitCode, String sentence) {
    super(sentence);
    this.sentence = sentence;
    this.exitCode = exitCode;
  }

  CommandException(ExitCode exitCode, String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
    this.exitCode = exitCode;
  }

  static CommandException usage(String sentence) {
    return new CommandException(ExitCode.USAGE, sentence);
  }

  static CommandException failed(String sentence, Throwable cause) {
    return new CommandException(ExitCode.FAILED, sentence, cause);
  }

  String sentence() {
    return sentence;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
