package org.hearsay.figure.owner;

import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** What loses the money: the road fund of "the plan cuts $1 billion from the road fund". */
final class Takings implements Construction {

  private static final int FARTHEST = 8;

  private final Words words;

  Takings(Words words) {
    this.words = words;
  }

  @Override
  public int ownerIn(Site site) {
    ParsedArticle article = site.article();
    Token head = site.head();
    if (site.measure() != Measure.MONEY || head.head() < 0 || !head.relation().equals("obj")) {
      return NONE;
    }
    if (!words.isIn("take-from", article.token(head.head()))) {
      return NONE;
    }
    int end = Math.min(article.sentenceOf(site.first()).end(), site.end() + FARTHEST);
    for (int noun = site.end(); noun < end; noun++) {
      boolean lost =
          article.token(noun).isNoun() && Subjects.preposition(article, noun).equals("from");
      if (lost) {
        return noun;
      }
    }
    return NONE;
  }
}
