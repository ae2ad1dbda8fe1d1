package org.hearsay.corpus.read;

import java.util.function.Consumer;

/**
 * What all that is read out of one file shares.
 *
 * @param unpacking of the file and all archives in it
 * @param depth in how many archives what is read lies
 */
record Reading(ReadOptions options, Unpacking unpacking, int depth, Consumer<ReadResult> sink) {

  /** Nobody packs news deeper. */
  static final int MOST_ARCHIVES = 4;

  static Reading of(ReadOptions options, Consumer<ReadResult> sink) {
    return new Reading(options, new Unpacking(options.onBytes()), 0, sink);
  }

  Reading deeper() {
    return new Reading(options, unpacking, depth + 1, sink);
  }

  void skip(Where where, String reason) {
    sink.accept(new ReadResult.Skipped(where, reason));
  }

  void fail(Where where, String reason) {
    sink.accept(new ReadResult.Failed(where, reason));
  }
}
