package org.hearsay.figure.owner;

import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;

/** The place that a clause says of all in it: "In Orrin, 40 schools were closed". */
final class Scenes implements Construction {

  private static final int FARTHEST = 3;

  @Override
  public int ownerIn(Site site) {
    if (site.isPartOfWord()) {
      return NONE; // "five-term members"
    }
    int inside = inside(site);
    return inside >= 0 ? inside : over(site);
  }

  /** "40 nurses living in Orrin". */
  private static int inside(Site site) {
    ParsedArticle article = site.article();
    for (int clause : article.children(site.phrase())) {
      boolean modifies = article.token(clause).relation().startsWith("acl");
      for (int child : modifies ? article.children(clause) : new int[0]) {
        if (isPlace(article, child)) {
          return child;
        }
      }
    }
    return NONE;
  }

  private static int over(Site site) {
    ParsedArticle article = site.article();
    int at = site.phrase();
    for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
      at = article.token(at).head();
      if (at < 0) {
        return NONE;
      }
      for (int child : article.children(at)) {
        if (isPlace(article, child) && !site.holds(child)) {
          return child;
        }
      }
      if (article.token(at).isVerb() && !article.token(at).relation().equals("xcomp")) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isPlace(ParsedArticle article, int noun) {
    Token token = article.token(noun);
    return token.relation().startsWith("obl")
        && token.ner().equals("LOCATION")
        && Subjects.preposition(article, noun).matches("in|across|throughout|near|outside|around");
  }
}
