package org.hearsay.identity;

/** An alias file that says something else than rules. The message begins with file and line. */
public final class AliasException extends Exception {

  private static final long serialVersionUID = 1;

  AliasException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
