package org.hearsay.corpus;

import java.util.List;

/**
 * An article with all that was found in it. One line of the JSON contract {@code hearsay/1}.
 *
 * @param sentences in the order of the text, not overlapping
 * @param figures of the text
 * @param headlineFigures that the title gives; their spans lie in the title, and their ids differ
 *     from those of the figures of the text
 * @param faults what a fault of the program kept from being read, a sentence without a full stop
 *     each; none in all but the rarest case
 */
public record AnnotatedArticle(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<Quote> quotes,
    List<Figure> figures,
    List<Figure> headlineFigures,
    List<Blame> blames,
    List<String> faults) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    headlineFigures = List.copyOf(headlineFigures);
    blames = List.copyOf(blames);
    faults = List.copyOf(faults);
  }

  /** An article that was read without a fault. */
  public AnnotatedArticle(
      Article article,
      List<Span> sentences,
      List<Entity> entities,
      List<Quote> quotes,
      List<Figure> figures,
      List<Figure> headlineFigures,
      List<Blame> blames) {
    this(article, sentences, entities, quotes, figures, headlineFigures, blames, List.of());
  }

  /** The same findings in the article with other metadata; its text has to be the same. */
  public AnnotatedArticle with(Article other) {
    return new AnnotatedArticle(
        other, sentences, entities, quotes, figures, headlineFigures, blames, faults);
  }
}
