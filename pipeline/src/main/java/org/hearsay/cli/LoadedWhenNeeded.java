package org.hearsay.cli;

import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.SyntaxStage;
import org.hearsay.batch.RunStoppedException;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/**
 * The models, loaded by the first article that needs them; thread-safe. Where they do not load, the
 * run ends with that: every article throws the same {@link RunStoppedException}.
 */
final class LoadedWhenNeeded implements Annotators.Annotation {

  private final Supplier<Annotator> loading;
  private final Runnable onLoad;
  private @Nullable Annotator annotator;
  private @Nullable RunStoppedException failure;

  /**
   * @param onLoad called before they are loaded, which takes seconds
   */
  LoadedWhenNeeded(Supplier<Annotator> loading, Runnable onLoad) {
    this.loading = loading;
    this.onLoad = onLoad;
  }

  /** With CoreNLP's own code for some stages. */
  static LoadedWhenNeeded models(Set<SyntaxStage> byCoreNlp, Runnable onLoad) {
    return new LoadedWhenNeeded(() -> Annotator.load(byCoreNlp), onLoad);
  }

  @Override
  public AnnotatedArticle apply(Article article) {
    return annotator().annotate(article);
  }

  @Override
  public synchronized long tokens() {
    return annotator == null ? 0 : annotator.tokens();
  }

  private synchronized Annotator annotator() {
    if (failure != null) {
      throw failure;
    }
    if (annotator == null) {
      onLoad.run();
      annotator = load();
    }
    return annotator;
  }

  private Annotator load() {
    try {
      return loading.get();
    } catch (RuntimeException | LinkageError e) {
      failure =
          new RunStoppedException(
              "the language models cannot be loaded ("
                  + e
                  + "); hearsay doctor says what is missing",
              e);
      throw failure;
    }
  }
}
