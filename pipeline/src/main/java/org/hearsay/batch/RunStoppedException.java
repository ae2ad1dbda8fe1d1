package org.hearsay.batch;

/** Ends a run in which no further article could be annotated. The message is one sentence. */
public final class RunStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public RunStoppedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
