package org.hearsay.batch;

/**
 * An article asks for more than a run allows one article. It is a loss, and the run goes on. The
 * message is one sentence without a full stop.
 */
public final class GivenUpException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public GivenUpException(String sentence) {
    super(sentence);
  }

  public GivenUpException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
