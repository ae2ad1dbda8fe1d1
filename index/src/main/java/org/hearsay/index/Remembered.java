package org.hearsay.index;

import java.io.IOException;
import java.time.LocalDate;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/** What is known of an article that is there already; read no further than it is asked. */
public interface Remembered {

  /** {@link Schema#idTerm} of its id. */
  String idTerm();

  /** {@link Schema#outletTerm}; empty where nobody knows the outlet. */
  String outlet() throws IOException;

  @Nullable LocalDate published() throws IOException;

  Place place() throws IOException;

  Edits edits() throws IOException;

  /** Of the article as it was read; null where it is on its way to be annotated. */
  @Nullable Fingerprint read() throws IOException;

  boolean hasKey(String key) throws IOException;

  Article article() throws IOException;
}
