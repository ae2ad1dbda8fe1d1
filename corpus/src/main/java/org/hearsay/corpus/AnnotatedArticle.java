package org.hearsay.corpus;

import java.util.List;

/**
 * An article with all that was found in it. One line of the JSON contract {@code hearsay/1}.
 *
 * @param sentences in the order of the text, not overlapping
 */
public record AnnotatedArticle(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<Quote> quotes,
    List<Figure> figures,
    List<Blame> blames) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    blames = List.copyOf(blames);
  }
}
