package org.hearsay.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.TreeParser;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/** The models, loaded by the first article that needs them; thread-safe. */
final class LoadedWhenNeeded implements Function<Article, AnnotatedArticle> {

  private final Supplier<TreeParser> trees;
  private final Runnable onLoad;
  private @Nullable Annotator annotator;

  /**
   * @param onLoad called before they are loaded, which takes seconds
   */
  LoadedWhenNeeded(Supplier<TreeParser> trees, Runnable onLoad) {
    this.trees = trees;
    this.onLoad = onLoad;
  }

  @Override
  public AnnotatedArticle apply(Article article) {
    return annotator().annotate(article);
  }

  /** How many tokens were annotated. */
  synchronized long tokens() {
    return annotator == null ? 0 : annotator.tokens();
  }

  private synchronized Annotator annotator() {
    if (annotator == null) {
      onLoad.run();
      annotator = Annotator.load(trees.get());
    }
    return annotator;
  }
}
