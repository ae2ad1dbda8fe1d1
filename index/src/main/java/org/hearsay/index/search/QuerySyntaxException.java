package org.hearsay.index.search;

/** A query that cannot be read. The message is one sentence that names the place. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int column;

  QuerySyntaxException(String query, int column, String reason) {
    super("the query \"" + query + "\", at column " + column + ": " + reason);
    this.column = column;
  }

  /** Where in the query, from 1. */
  public int column() {
    return column;
  }
}
