package org.hearsay.corpus.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

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

  /** What the parser objects to, without its talk of its own settings. */
  public static MalformedArticleException of(JacksonException e) {
    String reason = e.getOriginalMessage();
    int aside = reason.indexOf(" (start marker");
    TokenStreamLocation where = e.getLocation();
    return new MalformedArticleException(
        "not valid JSON: " + (aside < 0 ? reason : reason.substring(0, aside)),
        where == null ? 1 : Math.max(1, where.getLineNr()),
        where == null ? 1 : Math.max(1, where.getColumnNr()));
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
