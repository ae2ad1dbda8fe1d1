package org.hearsay.batch;

import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;

/** Where annotated articles go. Called by one thread. */
public interface Sink {

  /** Whether this very article is there already, so that nobody need annotate it. */
  boolean holds(Article article);

  /** Takes an article and says how it ended: {@link Ending#INDEXED}, REPLACED or UNCHANGED. */
  Ending put(AnnotatedArticle article);

  /** Keeps what was put, now that the run is over. */
  void finish();
}
