package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.FigureRule;
import org.hearsay.corpus.Happening;
import org.hearsay.figure.FigureReader;
import org.hearsay.syntax.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a headline: "3 dead, 2 wounded in courthouse shooting". Only numbers that it
 * writes count, since in capitals and without articles names and persons are hard to tell.
 * Immutable.
 */
public final class HeadlineReader {

  /** In UTF-16 units; what is longer is a text in the field of the title. */
  private static final int LONGEST = 400;

  /** A text that begins with its headline gives its figures itself. */
  private static final int BEGINNING = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Function<Article, ParsedArticle> syntax;
  private final FigureReader figures;

  /**
   * With what reads texts.
   *
   * @param syntax thread-safe where this is to be
   */
  public HeadlineReader(Function<Article, ParsedArticle> syntax, FigureReader figures) {
    this.syntax = syntax;
    this.figures = figures;
  }

  /**
   * The figures of an article's title, with spans in the title; none where the text begins with it.
   *
   * @param main what the article is about, and so its headline; null where it does not tell
   */
  public List<Figure> figures(Article article, @Nullable Happening main) {
    String title = article.title();
    if (title == null || title.isBlank() || title.length() > LONGEST || begins(article, title)) {
      return List.of();
    }
    List<Figure> found = new ArrayList<>();
    for (Figure figure : figures.read(syntax.apply(asText(article, title)), List.of())) {
      if (!FigureRule.parse(figure.rule()).tellsSingly()) {
        found.add(
            new Figure(
                "h" + (found.size() + 1),
                figure.span(),
                figure.quantity(),
                figure.counted(),
                figure.measure(),
                figure.negated(),
                figure.originator(),
                null,
                main == null ? figure.event() : main,
                figure.rule(),
                figure.modality(),
                figure.superseded(),
                figure.of(),
                figure.asOf()));
      }
    }
    return found;
  }

  private static boolean begins(Article article, String title) {
    String text = article.text();
    int end = Math.min(text.length(), title.length() + BEGINNING);
    return spaced(text.substring(0, end)).contains(spaced(title));
  }

  private static String spaced(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static Article asText(Article article, String title) {
    return new Article(
        article.id(),
        article.outlet(),
        null,
        article.url(),
        article.published(),
        article.authors(),
        article.language(),
        title);
  }
}
