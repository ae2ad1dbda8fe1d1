package org.hearsay.cli;

import java.util.Set;
import java.util.function.Function;
import org.hearsay.annotate.SyntaxStage;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;

/** What annotates the articles of a run. */
@FunctionalInterface
interface Annotators {

  /** Those of the language, loaded by the first article that needs them. */
  Annotators LOADED_WHEN_NEEDED = LoadedWhenNeeded::models;

  /**
   * Makes ready to annotate.
   *
   * @param byCoreNlp the stages of syntax that CoreNLP's own code computes
   * @param onLoad called before anything is loaded
   */
  Annotation annotation(Set<SyntaxStage> byCoreNlp, Runnable onLoad);

  /** A function of one article; thread-safe. */
  interface Annotation extends Function<Article, AnnotatedArticle> {

    /** How many tokens were annotated. */
    long tokens();
  }

  /** An annotation that needs no models. */
  static Annotation without(Function<Article, AnnotatedArticle> function) {
    return new Annotation() {
      @Override
      public AnnotatedArticle apply(Article article) {
        return function.apply(article);
      }

      @Override
      public long tokens() {
        return 0;
      }
    };
  }
}
