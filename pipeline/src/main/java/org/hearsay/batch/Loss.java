package org.hearsay.batch;

import org.hearsay.corpus.read.Where;

/**
 * An article, or a file of them, that a run passed over, took without some of its figures, or did
 * not read without a doubt.
 *
 * @param ending {@link Ending#SKIPPED}, {@link Ending#DUPLICATE}, {@link Ending#FAILED}, {@link
 *     Ending#INCOMPLETE} or {@link Ending#NOTED}
 * @param where the place in the input
 * @param reason one sentence without a full stop
 */
public record Loss(Ending ending, Where where, String reason) {

  @Override
  public String toString() {
    return where + ": " + reason + " (" + ending.word() + ")";
  }
}
