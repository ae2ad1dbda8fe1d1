package org.hearsay.quote.train;

import java.util.List;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Span;

/** An article with the attributions that a reader marked in it. */
public record GoldArticle(Article article, List<Marked> attributions) {

  public GoldArticle {
    attributions = List.copyOf(attributions);
  }

  /**
   * One attribution as marked, in UTF-16 offsets; any of the three may be empty.
   *
   * @param source the words that name who says it
   * @param cue the words that attribute it
   * @param content what is said
   */
  public record Marked(List<Span> source, List<Span> cue, List<Span> content) {}
}
