package org.hearsay.batch;

import java.util.function.Consumer;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.json.AnnotatedArticleJson;
import org.hearsay.corpus.read.Where;

/**
 * Gives every article as a line of {@code hearsay/1} JSON.
 *
 * @param lines takes each line, without its end
 */
public record LineSink(Consumer<String> lines) implements Sink {

  @Override
  public Met meet(Where where, Article article) {
    return new Met(article, false);
  }

  @Override
  public void hold(Where where, Article article) {
    throw new IllegalStateException("nothing is held where there is no index");
  }

  @Override
  public Ending put(Where where, AnnotatedArticle article) {
    lines.accept(AnnotatedArticleJson.write(article));
    return Ending.ANNOTATED;
  }

  @Override
  public void finish() {}
}
