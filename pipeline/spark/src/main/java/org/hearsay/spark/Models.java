package org.hearsay.spark;

import org.hearsay.annotate.Annotator;
import org.hearsay.batch.RunStoppedException;
import org.jspecify.annotations.Nullable;

/** The language models of this process, loaded by its first article and shared by its threads. */
final class Models {

  private static @Nullable Annotator annotator;

  private Models() {}

  /**
   * The annotator of {@code hearsay annotate}.
   *
   * @throws RunStoppedException where the models do not load, which no article is to blame for
   */
  static synchronized Annotator annotator() {
    if (annotator == null) {
      try {
        annotator = Annotator.load();
      } catch (RuntimeException | LinkageError e) {
        throw new RunStoppedException("the language models cannot be loaded (" + e + ")", e);
      }
    }
    return annotator;
  }
}
