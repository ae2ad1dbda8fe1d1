package org.hearsay.index.search;

import java.io.IOException;
import org.hearsay.corpus.AnnotatedArticle;

/** A document that a query found, read no further than it is asked. For one thread. */
public interface Found {

  /** The id of the article that it belongs to. */
  String id() throws IOException;

  /** The article that it belongs to. */
  AnnotatedArticle article() throws IOException;

  /** The place of a child in its article's list of quotes, figures or blames. */
  int ordinal() throws IOException;

  /** Where an article was read; empty where nobody knows. */
  String file() throws IOException;
}
