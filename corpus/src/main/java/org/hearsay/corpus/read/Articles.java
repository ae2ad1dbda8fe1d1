package org.hearsay.corpus.read;

import java.io.IOException;
import java.util.List;

/** The articles of one file, one after the other, none held longer than until the next. */
interface Articles {

  /** What became of the next one, and what is to be noted of it; nothing after the last. */
  List<ReadResult> next() throws IOException;
}
