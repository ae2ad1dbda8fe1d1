package org.hearsay.corpus;

import java.util.List;

/**
 * An article with all that was found in it. One line of the JSON contract {@code hearsay/1}.
 *
 * @param sentences in the order of the text, not overlapping
 * @param figures of the text
 * @param headlineFigures that the title gives; their spans lie in the title, and their ids differ
 *     from those of the figures of the text
 */
public record AnnotatedArticle(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<Quote> quotes,
    List<Figure> figures,
    List<Figure> headlineFigures,
    List<Blame> blames) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    headlineFigures = List.copyOf(headlineFigures);
    blames = List.copyOf(blames);
  }

  /** The same findings in the article with other metadata; its text has to be the same. */
  public AnnotatedArticle with(Article other) {
    return new AnnotatedArticle(
        other, sentences, entities, quotes, figures, headlineFigures, blames);
  }
}
