package org.hearsay.quote.model;

/** What a token is to a cue; the labels of the {@link Crf}, in their stored order. */
public enum Role {
  NONE(0),
  CONTENT(1),
  SOURCE(2),
  CUE(3);

  private final int code;

  Role(int code) {
    this.code = code;
  }

  /** The label's number in the model. */
  public int code() {
    return code;
  }
}
