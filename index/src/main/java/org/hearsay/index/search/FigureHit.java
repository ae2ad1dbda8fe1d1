package org.hearsay.index.search;

import java.util.Objects;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Span;
import org.hearsay.index.Passages;

/**
 * A figure that was found.
 *
 * @param inHeadline whether it stands in the article's title, where its spans then lie
 * @param text the words that give the number
 * @param sentence the verbatim sentence that it stands in, or the title
 * @param sentenceSpan where this stands in the article's text
 */
public record FigureHit(
    ArticleHead article,
    Figure figure,
    boolean inHeadline,
    String text,
    String sentence,
    Span sentenceSpan) {

  /** The figures of the headline are numbered after those of the text. */
  static FigureHit of(AnnotatedArticle article, int ordinal) {
    int inText = article.figures().size();
    if (ordinal < inText) {
      Figure figure = article.figures().get(ordinal);
      Span sentence = new Passages(article).sentences(figure.span());
      return hit(article, figure, false, article.article().text(), sentence);
    }
    String title = Objects.requireNonNull(article.article().title(), "a figure needs its text");
    Figure figure = article.headlineFigures().get(ordinal - inText);
    return hit(article, figure, true, title, new Span(0, title.length()));
  }

  private static FigureHit hit(
      AnnotatedArticle article, Figure figure, boolean inHeadline, String text, Span sentence) {
    return new FigureHit(
        ArticleHead.of(article.article()),
        figure,
        inHeadline,
        figure.span().in(text),
        sentence.in(text),
        sentence);
  }
}
