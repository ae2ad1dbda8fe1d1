package org.hearsay.index;

import java.io.IOException;
import java.time.Instant;
import org.hearsay.corpus.AnnotatedArticle;

/** An article of a commit, read no further than it is asked. */
public interface StoredArticle extends Remembered {

  @Override
  Fingerprint read() throws IOException;

  /** When the words that it has now were first read. */
  Instant seen() throws IOException;

  /** Of the annotated article. */
  Fingerprint annotation() throws IOException;

  AnnotatedArticle annotated() throws IOException;

  /** The annotated article as {@code hearsay/1}. */
  String json() throws IOException;
}
