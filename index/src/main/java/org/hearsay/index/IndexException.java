package org.hearsay.index;

import org.jspecify.annotations.Nullable;

/** An index that cannot be used as asked. The message is one sentence for the user. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What is wrong, for those who act on it. */
  public enum Problem {
    /** There is no index in the folder, or no folder. */
    NOT_FOUND,
    /** The folder holds something else. */
    NOT_AN_INDEX,
    /** An index of another version. It was left as it is. */
    OTHER_VERSION,
    /** Another run is writing to it. */
    LOCKED,
    /** No jar for indexes of this kind is there. */
    NO_PROVIDER,
    /** Servers that cannot be reached, are of another kind, or refuse. */
    SERVERS,
    /** The disk is full. What was committed before still answers. */
    DISK_FULL,
    /** Anything else that went wrong with the disk. What was committed before still answers. */
    STORAGE
  }

  private final Problem problem;
  private final String sentence;

  public IndexException(Problem problem, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
    this.sentence = message;
  }

  @Override
  public String getMessage() {
    return sentence;
  }

  public Problem problem() {
    return problem;
  }
}
