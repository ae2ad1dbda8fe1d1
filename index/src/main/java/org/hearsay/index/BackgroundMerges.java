package org.hearsay.index;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.jspecify.annotations.Nullable;

/**
 * Merges segments in threads of its own. One that fails, mostly for want of space, is no more than
 * work undone; Lucene would print its trace, while this tells the thread that writes.
 */
final class BackgroundMerges extends ConcurrentMergeScheduler {

  private volatile @Nullable Throwable failure;

  /**
   * Does nothing as long as no merge failed.
   *
   * @throws IOException with the reason
   */
  void check() throws IOException {
    Throwable reason = failure;
    if (reason != null) {
      throw new IOException("segments cannot be merged: " + reason.getMessage(), reason);
    }
  }

  @Override
  protected void handleMergeException(Throwable reason) {
    failure = reason;
  }
}
