package org.hearsay.spark;

import org.hearsay.cli.ExitCode;

/** Ends a job with one sentence for its user and an exit code. */
final class JobException extends Exception {

  private static final long serialVersionUID = 1;

  private final ExitCode exitCode;

  JobException(ExitCode exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  JobException(ExitCode exitCode, String sentence, Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  static JobException usage(String sentence) {
    return new JobException(ExitCode.USAGE, sentence);
  }

  static JobException failed(String sentence) {
    return new JobException(ExitCode.FAILED, sentence);
  }

  static JobException failed(String sentence, Throwable cause) {
    return new JobException(ExitCode.FAILED, sentence, cause);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
