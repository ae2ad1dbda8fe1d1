package org.hearsay.batch;

/**
 * An article, or a file of them, that a run passed over.
 *
 * @param ending {@link Ending#SKIPPED} or {@link Ending#FAILED}
 * @param where the place in the input: "articles.jsonl:17"
 * @param reason one sentence without a full stop
 */
public record Loss(Ending ending, String where, String reason) {

  @Override
  public String toString() {
    return where + ": " + reason + " (" + ending.word() + ")";
  }
}
