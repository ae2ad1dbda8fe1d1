package org.hearsay.cli;

/** How a command ended; the one table of what scripts may rely on. */
public enum ExitCode {
  DONE(0, "done"),
  FAILED(1, "failed; the message says what to do"),
  USAGE(2, "the command line is wrong"),
  NOT_FOUND(3, "what was asked for is not there"),
  LOSSES(4, "finished, but some articles failed"),
  FOUND(5, "done, and what --fail-on names was found");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }
}
