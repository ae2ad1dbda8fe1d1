package org.hearsay.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.Where;
import org.hearsay.index.ArticleIndex;
import org.hearsay.index.Recognised;
import org.hearsay.index.Schema;
import org.hearsay.index.Status;

/** Says what an index would do with articles, and changes nothing. */
final class DryRun implements Sink {

  private final ArticleIndex index;
  private final Places places;
  private final Map<String, Status> met = new HashMap<>();

  DryRun(ArticleIndex index, Places places) {
    this.index = index;
    this.places = places;
  }

  /** Stand for an annotator that need not be loaded. */
  static final Annotators ANNOTATORS = (byCoreNlp, onLoad) -> Annotators.without(DryRun::unread);

  private static AnnotatedArticle unread(Article article) {
    return new AnnotatedArticle(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public Met meet(Where where, Article article) {
    Recognised known = index.recognise(article, places.of(where, article.id()));
    met.putIfAbsent(Schema.idTerm(known.article().id()), known.status());
    return new Met(known.article(), known.status() == Status.UNCHANGED);
  }

  @Override
  public void hold(Where where, Article article) {
    // it would stay as it is
  }

  @Override
  public Ending put(Where where, AnnotatedArticle article) {
    return switch (met.getOrDefault(Schema.idTerm(article.article().id()), Status.NEW)) {
      case NEW -> Ending.INDEXED;
      case CHANGED -> Ending.REPLACED;
      case UNCHANGED -> Ending.UNCHANGED;
    };
  }

  @Override
  public void finish() {
    // nothing was put
  }

  boolean hasMet(String id) {
    return met.containsKey(Schema.idTerm(id));
  }

  ArticleIndex index() {
    return index;
  }
}
