package org.hearsay.index.search;

/** A query that cannot be read. The message is one sentence that names the place. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String query;
  private final int column;
  private final String reason;

  QuerySyntaxException(String query, int column, String reason) {
    super("the query \"" + query + "\", at column " + column + ": " + reason);
    this.query = query;
    this.column = column;
    this.reason = reason;
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }

  /** Where in the query, from 1. */
  public int column() {
    return column;
  }

  /** The query on one line, and on a second a "^" under the place. */
  public String pointed() {
    return query.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ")
        + "\n"
        + " ".repeat(Math.max(0, column - 1))
        + "^";
  }
}
