package org.hearsay.index.search;

import java.time.LocalDate;
import org.hearsay.corpus.Article;
import org.jspecify.annotations.Nullable;

/** An article without its text: where a hit comes from. */
public record ArticleHead(
    String id,
    String outlet,
    @Nullable String title,
    @Nullable String url,
    @Nullable LocalDate published) {

  static ArticleHead of(Article article) {
    return new ArticleHead(
        article.id(), article.outlet(), article.title(), article.url(), article.published());
  }
}
