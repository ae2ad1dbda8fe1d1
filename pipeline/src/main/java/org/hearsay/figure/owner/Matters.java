package org.hearsay.figure.owner;

import org.hearsay.corpus.Measure;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/**
 * What money is in or for, where nobody has it: "$2 billion in damage", "$3 million for posters".
 */
final class Matters implements Construction {

  @Override
  public int ownerIn(Site site) {
    if (site.measure() != Measure.MONEY) {
      return NONE;
    }
    ParsedArticle article = site.article();
    for (int at = site.first(); at < site.end(); at++) {
      for (int child : article.children(at)) {
        Token token = article.token(child);
        boolean matter =
            child >= site.end()
                && child - site.end() <= 5
                && token.isNoun()
                && token.relation().startsWith("nmod")
                && Subjects.preposition(article, child).matches("in|of|for");
        if (matter) {
          return child;
        }
      }
    }
    return NONE;
  }
}
