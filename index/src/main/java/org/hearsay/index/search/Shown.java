package org.hearsay.index.search;

import java.io.IOException;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.identity.Aliases;

/** Articles under the names of outlets that the user wants. */
final class Shown {

  private Shown() {}

  static AnnotatedArticle article(Found found, Aliases aliases) throws IOException {
    return article(found.article(), aliases);
  }

  static AnnotatedArticle article(AnnotatedArticle annotated, Aliases aliases) {
    Article article = annotated.article();
    String outlet = aliases.outlet(article.outlet());
    return outlet.equals(article.outlet())
        ? annotated
        : annotated.with(
            new Article(
                article.id(),
                outlet,
                article.title(),
                article.url(),
                article.published(),
                article.authors(),
                article.language(),
                article.text()));
  }
}
