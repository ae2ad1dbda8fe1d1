package org.hearsay.batch;

import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.Where;

/** Where annotated articles go. Called by one thread. */
public interface Sink {

  /**
   * What a sink makes of an article.
   *
   * @param article the same as the sink calls it, with what it knows of it beside its file
   * @param isHeld whether this very article is there already, so that nobody need annotate it
   */
  record Met(Article article, boolean isHeld) {}

  /** Says which article this is. Two that are the same have one id from then on. */
  Met meet(Where where, Article article);

  /** Told of an article that it holds, the first time in a run that it is read. */
  void hold(Where where, Article article);

  /** Takes an article and says how it ended: {@link Ending#INDEXED}, REPLACED or UNCHANGED. */
  Ending put(Where where, AnnotatedArticle article);

  /** Keeps what was put, now that the run is over. */
  void finish();
}
