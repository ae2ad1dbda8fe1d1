package org.hearsay.spark;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The file system, and not the file, is to blame: what was tried may go well the next time. */
final class StorageException extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  private final String reason;

  StorageException(String message, IOException cause) {
    super(message, cause);
    reason = String.valueOf(cause.getMessage());
  }

  /** What it said itself. */
  String reason() {
    return reason;
  }
}
