package org.hearsay.corpus.read;

import java.io.IOException;
import java.util.Optional;

/** The articles of one file, one after the other, none held longer than until the next. */
interface Articles {

  /** What became of the next one; nothing after the last. */
  Optional<ReadResult> next() throws IOException;
}
