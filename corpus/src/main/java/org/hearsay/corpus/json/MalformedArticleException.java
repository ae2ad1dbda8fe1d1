package org.hearsay.corpus.json;

/**
 * A line that is not JSON, or is JSON and not an annotated article. The message is {@code
 * line:column: reason}, so that a caller who knows the file puts its name and a colon before it.
 */
public final class MalformedArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final int line;
  private final int column;

  public MalformedArticleException(String reason, int line, int column) {
    super(line + ":" + column + ": " + reason);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  /** What is wrong, in one sentence without the place. */
  public String reason() {
    return reason;
  }

  /** Counted from 1 in the text that was given. */
  public int line() {
    return line;
  }

  /** Counted from 1 in UTF-16 code units. */
  public int column() {
    return column;
  }
}
